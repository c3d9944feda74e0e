import { feelingWords, reactionWords } from "../../../words/faces.ts";
import { say, type Words } from "../../../words/pair.ts";
import type { PersonSettings } from "../../../words/settings.ts";
import type { PictogramName } from "../picture/pictogram.tsx";
import { PictureChoice, type PictureOption } from "./picture-choice.tsx";

export type FacesProps = {
  readonly name: string;
  readonly label: string;
  readonly settings: PersonSettings;
  /** `feeling` asks how it was; `reaction` how a feedback felt. */
  readonly about?: "feeling" | "reaction" | undefined;
  readonly value?: string | undefined;
  readonly help?: string | undefined;
  readonly problem?: string | undefined;
};

/** Three faces, always in the same order, each with its word. */
export function Faces({ settings, about = "feeling", ...question }: FacesProps) {
  const faces = about === "feeling" ? feelings : reactions;
  const options = faces.map(([value, picture, words]): PictureOption => ({
    value,
    word: say(words, settings),
    picture,
  }));
  return <PictureChoice {...question} options={options} size="three" />;
}

type Face = readonly [value: string, picture: PictogramName, words: Words];

const feelings: readonly Face[] = [
  ["good", "faceGood", feelingWords.good],
  ["ordinary", "faceOrdinary", feelingWords.ordinary],
  ["hard", "faceHard", feelingWords.hard],
];

const reactions: readonly Face[] = [
  ["glad", "faceGood", reactionWords.glad],
  ["ordinary", "faceOrdinary", reactionWords.ordinary],
  ["unhappy", "faceHard", reactionWords.unhappy],
];
