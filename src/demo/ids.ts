import type { Random } from "./random.ts";

const pairs = Array.from({ length: 0x10000 }, (_, value) => value.toString(16).padStart(4, "0"));

const pair = (value: number): string => pairs[value & 0xffff] ?? "";

/** UUIDv7 of `instant` whose random part comes from `random`, so that a second run makes the same. */
export function idAt(instant: Date, random: Random): string {
  const time = instant.getTime();
  const high = Math.floor(time / 0x10000);
  const [a, b, c] = [random.bits(), random.bits(), random.bits()];
  return (
    `${pair(high >>> 16)}${pair(high)}-${pair(time % 0x10000)}-${pair(0x7000 | (a & 0xfff))}` +
    `-${pair(0x8000 | ((a >>> 16) & 0x3fff))}-${pair(b)}${pair(b >>> 16)}${pair(c)}`
  );
}
