/**
 * A piece of text and what is read over it; `null` where nothing stands over it. The bases of all
 * segments, joined, are the text itself, byte for byte.
 */
export type Segment = { readonly base: string; readonly reading: string | null };

export const plain = (base: string): Segment => ({ base, reading: null });

export const textOf = (segments: readonly Segment[]): string =>
  segments.map(({ base }) => base).join("");

/** The same text as it is spoken: the reading where there is one. */
export const spokenOf = (segments: readonly Segment[]): string =>
  segments.map(({ base, reading }) => reading ?? base).join("");

/** Neighbours without a reading become one segment; empty ones vanish. */
export function joined(segments: readonly Segment[]): Segment[] {
  const result: Segment[] = [];
  for (const segment of segments) {
    if (segment.base === "") continue;
    const last = result.at(-1);
    if (last !== undefined && last.reading === null && segment.reading === null)
      result[result.length - 1] = plain(last.base + segment.base);
    else result.push(segment);
  }
  return result;
}
