import { createHmac, timingSafeEqual } from "node:crypto";

/** Says that exactly these bytes were checked for this office, so that no other file slips in between check and confirmation. */
export const sealOf = (secret: string, officeId: string, bytes: Uint8Array): string =>
  createHmac("sha256", secret).update(`roster ${officeId}\n`).update(bytes).digest("hex");

export function isSealed(
  secret: string,
  officeId: string,
  bytes: Uint8Array,
  seal: string,
): boolean {
  const expected = Buffer.from(sealOf(secret, officeId, bytes));
  const given = Buffer.from(seal);
  return expected.length === given.length && timingSafeEqual(expected, given);
}
