/**
 * Seconds. A session ends when nothing was touched for `idle`, and after `whole` in any case: NIST
 * SP 800-63B-4 asks for a new sign-in within 24 hours at AAL2; a working day is shorter for a tablet
 * that many people share.
 */
export const lifetimes = {
  staff: { idle: 12 * 3600, whole: 24 * 3600 },
  participant: { idle: 4 * 3600, whole: 12 * 3600 },
} as const;

export type LoginKind = keyof typeof lifetimes;

export const after = (instant: Date, seconds: number): Date =>
  new Date(instant.getTime() + seconds * 1000);
