/** The first and last byte, both counted from 0 and included. */
export type ByteRange = { readonly first: number; readonly last: number };

/**
 * One range of a Range header (RFC 9110 §14.2) in a body of `length` bytes: players ask for sound in
 * pieces, and Safari plays nothing without. Null: send the whole, also for forms that nobody uses.
 */
export function byteRange(
  header: string | null,
  length: number,
): ByteRange | "unsatisfiable" | null {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (from === "" && to === "") return null;
  if (from === "") {
    const wanted = Number(to);
    return wanted === 0 || length === 0
      ? "unsatisfiable"
      : { first: Math.max(0, length - wanted), last: length - 1 };
  }
  const first = Number(from);
  if (to !== "" && Number(to) < first) return null;
  if (first >= length) return "unsatisfiable";
  return { first, last: to === "" ? length - 1 : Math.min(Number(to), length - 1) };
}
