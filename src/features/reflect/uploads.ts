import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { Answer, Mode } from "../../domain/reflection/entry.ts";
import { ok, type Result } from "../../domain/result.ts";
import type { Ctx } from "../../http/route.ts";
import type { SignedIn } from "../../policies/actor.ts";
import { keepUpload } from "../saying/keep.ts";

type Sending = Pick<Ctx<SignedIn, unknown>, "tx" | "services" | "actor" | "uploads">;
type Held = { readonly attachment_id: string | null };

/**
 * Stores the photo and the voice that came with a form. The same file sent again (a second press, a
 * page gone back to) is no new answer. Refuses with `photo.unreadable` or `voice.unreadable`.
 */
export async function keptUploads(
  ctx: Sending,
  participantId: string,
  start: ReadonlyMap<Mode, Held>,
): Promise<Result<Answer[]>> {
  const answers: Answer[] = [];
  for (const mode of ["photo", "voice"] as const) {
    const kept = await keepUpload(ctx, mode, participantId);
    if (!kept.ok) return kept;
    if (kept.value === null) continue;
    const before = start.get(mode)?.attachment_id ?? null;
    if (before === null || !(await isSame(ctx.tx, before, kept.value))) {
      answers.push({ mode, attachmentId: kept.value });
    }
  }
  return ok(answers);
}

async function isSame(tx: Tx, one: string, other: string): Promise<boolean> {
  const rows = await tx.rows(hashes, [tx.scope.operatorId, tx.scope.officeId, [one, other]]);
  return rows.length === 1;
}

const hashes = statement<unknown>(
  "reflection-upload-hashes",
  `select distinct sha256 from attachment
   where operator_id = $1 and office_id = $2 and attachment_id = any($3::uuid[])`,
);
