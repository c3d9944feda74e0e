import { ok, type Result } from "../../domain/result.ts";
import type { Ctx } from "../../http/route.ts";
import type { ParticipantActor } from "../../policies/actor.ts";
import { keepPhoto, keepVoice } from "../attachments/commands.ts";

type Sending = Pick<Ctx<ParticipantActor, unknown>, "tx" | "services" | "actor" | "uploads">;

/** Ids of the voice and the photo that came with the answer; refuses with what could not be read. */
export async function keptAttachments(
  ctx: Sending,
  participantId: string,
): Promise<Result<string[]>> {
  const kept: string[] = [];
  for (const [name, keep] of [
    ["voice", keepVoice],
    ["photo", keepPhoto],
  ] as const) {
    const upload = ctx.uploads[name];
    if (upload === undefined) continue;
    const one = await keep(ctx, upload, { participantId });
    if (!one.ok) return one;
    kept.push(one.value);
  }
  return ok(kept);
}
