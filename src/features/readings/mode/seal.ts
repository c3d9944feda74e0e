import { createHmac, timingSafeEqual } from "node:crypto";

import type { PlainDay } from "../../../domain/ids.ts";
import type { StaffActor } from "../../../policies/actor.ts";

/** Who was shown which text, and on which day. */
export type Shown = {
  readonly secret: string;
  readonly actor: Pick<StaffActor, "operatorId" | "officeId" | "staffId">;
  readonly readingId: string;
  readonly on: PlainDay;
};

/** Says that this member of the staff had this text on a page of theirs: theirs alone, and soon over. */
export const sealOf = ({ secret, actor, readingId, on }: Shown): string =>
  createHmac("sha256", secret)
    .update(`reading ${actor.operatorId}/${actor.officeId}/${actor.staffId}/${readingId}/${on}`)
    .digest("hex")
    .slice(0, 32);

export function isSealed(shown: Shown, seal: string): boolean {
  const expected = Buffer.from(sealOf(shown));
  const given = Buffer.from(seal);
  return expected.length === given.length && timingSafeEqual(expected, given);
}
