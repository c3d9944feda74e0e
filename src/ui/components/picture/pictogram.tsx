import { useContext } from "preact/hooks";

import type { PictogramName } from "../../../words/pictograms.ts";
import { WantedPictures, wantsSymbols } from "./wanted.ts";

export type { PictogramName };

export type PictogramProps = { readonly name: PictogramName };

/**
 * A picture without words of its own: its word stands beside it, so it is hidden from readers, and
 * gone for whoever wants no symbols.
 */
export function Pictogram({ name }: PictogramProps) {
  if (!wantsSymbols(useContext(WantedPictures))) return null;
  return (
    <svg
      class="pictogram"
      viewBox="0 0 32 32"
      aria-hidden="true"
      focusable="false"
      // Our own files only, never data.
      dangerouslySetInnerHTML={{ __html: drawing(name) }}
    />
  );
}

const files = import.meta.glob<string>("../../pictograms/*/*.svg", {
  query: "?raw",
  import: "default",
  eager: true,
});

const drawings = new Map(
  Object.entries(files).map(([path, svg]) => [
    path.slice(path.lastIndexOf("/") + 1, -".svg".length),
    svg.slice(svg.indexOf(">") + 1, svg.lastIndexOf("</svg>")),
  ]),
);

function drawing(name: PictogramName): string {
  const svg = drawings.get(name);
  if (svg === undefined) throw new Error(`No drawing for the pictogram "${name}"`);
  return svg;
}
