import { Pictogram } from "../ui/components/picture/pictogram.tsx";
import { isPictogramName, type PictogramName } from "../words/pictograms.ts";

/** The picture columns of a programme version or a step. */
export type Pictured = { readonly photo_id: string | null; readonly pictogram: string };

type Picture = { photo?: { src: string }; picture?: PictogramName };

/** The own photo before the symbol; nothing where there is neither, since the word stands beside it anyway. */
export function pictureOf({ photo_id, pictogram }: Pictured): Picture {
  if (photo_id !== null) return { photo: { src: `/attachments/${photo_id}` } };
  return isPictogramName(pictogram) ? { picture: pictogram } : {};
}

export function WorkPicture({ of }: { of: Pictured }) {
  const { photo, picture } = pictureOf(of);
  if (photo !== undefined) return <img class="pictogram" src={photo.src} alt="" loading="lazy" />;
  return picture === undefined ? null : <Pictogram name={picture} />;
}

type Named = { readonly name_std: string; readonly name_easy: string };

/** The name of a piece of work in the words the person chose. */
export const workName = (work: Named, settings: { words: "std" | "easy" }): string =>
  settings.words === "easy" ? work.name_easy : work.name_std;
