import { merged, split, type SentPiece } from "../../domain/reading/correct.ts";
import type { Segment } from "../../domain/reading/segments.ts";
import { firstOf, type RawForm } from "../../http/body.ts";

/** More pieces than the longest text a form takes can have. */
const most = 4000;

/** The pieces as the form sent them, in order. */
export function piecesOf(raw: RawForm): SentPiece[] {
  const pieces: SentPiece[] = [];
  for (let at = 0; at < most && raw[`base.${at}`] !== undefined; at++) {
    // Browsers send line ends as two characters.
    const base = firstOf(raw, `base.${at}`).replaceAll("\r\n", "\n");
    pieces.push({ base, reading: firstOf(raw, `reading.${at}`) });
  }
  return pieces;
}

export type Asked =
  | { readonly do: "once" | "always" }
  | { readonly do: "merge" | "split"; readonly at: number };

/** Which button was pressed: 「merge.3」 and the like; anything else keeps this text only. */
export function askedOf(raw: RawForm): Asked {
  const [verb, at = ""] = firstOf(raw, "do").split(".");
  if ((verb === "merge" || verb === "split") && /^\d{1,4}$/.test(at)) {
    return { do: verb, at: Number(at) };
  }
  return { do: verb === "always" ? "always" : "once" };
}

/** What the form shows after a button that only cuts or joins. */
export function recut(
  pieces: readonly SentPiece[],
  { do: verb, at }: Extract<Asked, { at: number }>,
) {
  const segments: Segment[] = pieces.map(({ base, reading }) => ({
    base,
    reading: reading === "" ? null : reading,
  }));
  return (verb === "merge" ? merged : split)(segments, at).map(({ base, reading }) => ({
    base,
    reading: reading ?? "",
  }));
}
