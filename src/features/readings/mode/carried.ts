import { firstOf } from "../../../http/body.ts";
import { ownPath } from "../../../http/own-path.ts";
import type { Ctx } from "../../../http/route.ts";

/** What goes with a correction from page to page: that the text was shown, and the page it stood on. */
export type Carried = { readonly seal: string; readonly back: string };

/** As the address or the form says it; empty where nothing was carried. */
export const carriedIn = ({
  query,
  raw,
}: Pick<Ctx<unknown, unknown>, "query" | "raw">): Carried => {
  const said = (name: keyof Carried) => query.get(name) ?? firstOf(raw, name);
  return { seal: said("seal"), back: ownPath(said("back"), "") };
};

/** A path of ours that carries it on. */
export function carrying(path: string, { seal, back }: Carried): string {
  const parts = [
    ...(seal === "" ? [] : [`seal=${encodeURIComponent(seal)}`]),
    ...(back === "" ? [] : [`back=${encodeURIComponent(back)}`]),
  ];
  if (parts.length === 0) return path;
  return `${path}${path.includes("?") ? "&" : "?"}${parts.join("&")}`;
}

/** Where a text stands on the page it was corrected from. */
export const placeOf = (readingId: string): string => `furigana-${readingId}`;
