import type { Random } from "./random.ts";

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, "0");

/** UUIDv7 of `instant` whose random part comes from `random`, so that a second run makes the same. */
export function idAt(instant: Date, random: Random): string {
  const time = hex(instant.getTime(), 12);
  const a = hex(0x7000 | Math.floor(random.next() * 0x1000), 4);
  const b = hex(0x8000 | Math.floor(random.next() * 0x4000), 4);
  const c = hex(Math.floor(random.next() * 0x1000000), 6);
  const d = hex(Math.floor(random.next() * 0x1000000), 6);
  return `${time.slice(0, 8)}-${time.slice(8)}-${a}-${b}-${c}${d}`;
}
