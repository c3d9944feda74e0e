/** An entry that lay longer on a device is kept, but its own time is no longer believed. */
const longest = 30 * 24 * 60 * 60;

/**
 * Seconds that an entry lay on a device without a network, as the device says: 0 when it came at
 * once, null when what was said cannot be believed (a tablet's clock that jumped).
 */
export function secondsWaited(said: string | null): number | null {
  if (said === null) return 0;
  if (!/^\d{1,9}(\.\d{1,6})?$/.test(said)) return null;
  const seconds = Number(said);
  return seconds <= longest ? seconds : null;
}

/** When it was given: `now` less its wait; `now` where that is not known. */
export const givenAt = (now: Date, waited: number | null): Date =>
  new Date(now.getTime() - (waited ?? 0) * 1000);
