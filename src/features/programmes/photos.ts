import type { Problem } from "../../domain/result.ts";
import type { Ctx } from "../../http/route.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { keepPhoto } from "../attachments/commands.ts";
import { withPicture } from "./alter.ts";
import { stepField, type Draft } from "./draft.ts";

/** Keeps the photos sent with a draft and puts them into it; those that are no pictures are told. */
export async function withPhotos(
  ctx: Ctx<StaffActor, unknown>,
  draft: Draft,
): Promise<{ readonly draft: Draft; readonly problems: readonly Problem[] }> {
  const places = [
    { step: null, field: "photo" },
    ...draft.steps.map((_, step) => ({ step, field: stepField(step, "photo") })),
  ];
  const problems: Problem[] = [];
  let now = draft;
  for (const { step, field } of places) {
    const upload = ctx.uploads[field];
    if (upload === undefined) continue;
    const kept = await keepPhoto(ctx, upload, { participantId: null });
    if (kept.ok) now = withPicture(now, step, { photoId: kept.value });
    else problems.push({ ...kept.problem, field });
  }
  return { draft: now, problems };
}
