import type { Problem } from "../../domain/result.ts";
import type { Ctx } from "../../http/route.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { keepPhoto, keepVoice } from "../attachments/commands.ts";
import { withPart } from "./alter.ts";
import { stepField, type Draft } from "./draft.ts";

const ways = [
  ["photo", keepPhoto, (id: string) => ({ photoId: id })],
  ["voice", keepVoice, (id: string) => ({ voiceId: id })],
] as const;

/** Keeps the photos and voices sent with a draft and puts them into it; those that are none are told. */
export async function withFiles(
  ctx: Ctx<StaffActor, unknown>,
  draft: Draft,
): Promise<{ readonly draft: Draft; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  let now = draft;
  for (const step of [null, ...draft.steps.keys()]) {
    for (const [name, keep, part] of ways) {
      const field = step === null ? name : stepField(step, name);
      const upload = ctx.uploads[field];
      if (upload === undefined) continue;
      const kept = await keep(ctx, upload, { participantId: null });
      if (kept.ok) now = withPart(now, step, part(kept.value));
      else problems.push({ ...kept.problem, field });
    }
  }
  return { draft: now, problems };
}
