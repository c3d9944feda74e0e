import { joined, plain, type Segment } from "./segments.ts";

/**
 * Segments as one line: `{支援員|しえんいん}と{話|はな}した。` A brace or a backslash of the text
 * itself stands behind a backslash; inside a group so does a vertical bar.
 * Example: `{a}` is written `\{a\}`.
 */
export const writeNotation = (segments: readonly Segment[]): string =>
  segments
    .map(({ base, reading }) =>
      reading === null
        ? base.replaceAll(/[\\{}]/gu, escaped)
        : `{${base.replaceAll(/[\\{}|]/gu, escaped)}|${reading.replaceAll(/[\\{}|]/gu, escaped)}}`,
    )
    .join("");

/** Reads what `writeNotation` wrote; a brace that opens no whole group is text. */
export function parseNotation(line: string): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const group of line.matchAll(piece)) {
    const [whole, base, reading, escape] = group;
    segments.push(plain(line.slice(at, group.index)));
    at = group.index + whole.length;
    if (base !== undefined && reading !== undefined)
      segments.push({ base: unescaped(base), reading: unescaped(reading) });
    else segments.push(plain(escape ?? whole));
  }
  return joined([...segments, plain(line.slice(at))]);
}

const escaped = (mark: string): string => `\\${mark}`;

const unescaped = (text: string): string => text.replaceAll(/\\([\\{}|])/gu, "$1");

// A whole group, or one escaped mark outside of groups.
const piece = /\{((?:\\[\\{}|]|[^\\{}|])+)\|((?:\\[\\{}|]|[^\\{}|])+)\}|\\([\\{}|])/gu;
