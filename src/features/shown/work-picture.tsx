import { Picture } from "../../ui/components/picture/picture.tsx";
import type { PictureSource } from "../../ui/components/picture/wanted.ts";
import { isPictogramName } from "../../words/pictograms.ts";

/** The picture columns of a programme version or a step. */
export type Pictured = { readonly photo_id: string | null; readonly pictogram: string };

/** The office's photo and its symbol; the reader's wish decides between them, none is needed. */
export const pictureOf = ({ photo_id, pictogram }: Pictured): PictureSource => ({
  ...(photo_id === null ? {} : { photo: { src: `/attachments/${photo_id}` } }),
  ...(isPictogramName(pictogram) ? { picture: pictogram } : {}),
});

export const WorkPicture = ({ of }: { of: Pictured }) => <Picture {...pictureOf(of)} />;

type Named = { readonly name_std: string; readonly name_easy: string };

/** The name of a piece of work in the words the person chose. */
export const workName = (work: Named, settings: { words: "std" | "easy" }): string =>
  settings.words === "easy" ? work.name_easy : work.name_std;
