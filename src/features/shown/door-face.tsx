import { Pictogram } from "../../ui/components/picture/pictogram.tsx";
import { doorPictureWord, isDoorPictureName } from "../../words/door-pictures.ts";
import { doorWords } from "../../words/door.ts";
import { say, type WordSettings } from "../../words/pair.ts";
import type { DoorPerson } from "../kiosk/queries.ts";
import { OwnName, type CalledHere } from "./own-name.tsx";

type Props = {
  readonly person: Pick<DoorPerson, "name" | "shown" | "pictogram" | "photo_id">;
  readonly settings: WordSettings;
  /** Where photos are read: before sign-in another place than after. */
  readonly photos: "/sign-in/faces" | "/attachments";
  /** Where the name stands with its own kana. */
  readonly named?: CalledHere;
};

/** A person as the door shows them: the picture they chose with its word, or their name. */
export function Face({ person, settings, photos, named }: Props) {
  const word = wordOf(person, settings);
  return (
    <>
      {person.shown !== "name" && <FacePicture person={person} photos={photos} />}
      <span class="word">
        {named !== undefined && word === named.name ? <OwnName {...named} /> : word}
      </span>
    </>
  );
}

function FacePicture({ person, photos }: Pick<Props, "person" | "photos">) {
  if (person.photo_id !== null) {
    return <img src={`${photos}/${person.photo_id}`} alt="" loading="lazy" />;
  }
  return isDoorPictureName(person.pictogram) ? <Pictogram name={person.pictogram} /> : null;
}

function wordOf({ name, shown, pictogram, photo_id }: Props["person"], settings: WordSettings) {
  if (shown !== "picture") return name;
  if (photo_id !== null) return say(doorWords.photoWord, settings);
  return isDoorPictureName(pictogram) ? say(doorPictureWord(pictogram), settings) : name;
}
