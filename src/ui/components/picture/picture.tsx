import { useContext } from "preact/hooks";

import { Pictogram } from "./pictogram.tsx";
import { wantedPicture, WantedPictures, type PictureSource } from "./wanted.ts";

/** A photo or a symbol beside its word, as the reader wants it. */
export function Picture(source: PictureSource) {
  const shown = wantedPicture(source, useContext(WantedPictures));
  if (shown === null) return null;
  if ("picture" in shown) return <Pictogram name={shown.picture} />;
  return <img class="pictogram" src={shown.photo.src} alt="" loading="lazy" />;
}
