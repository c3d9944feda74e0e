import type { Question } from "../../domain/reflection/entry.ts";
import type { PictureSource } from "../../ui/components/picture/wanted.ts";
import { say } from "../../words/pair.ts";
import { isPictogramName, pictogramWords, type PictogramName } from "../../words/pictograms.ts";
import { pictureOf, type Pictured } from "../shown/work-picture.tsx";

/** A step as a card to point at. */
export type StepCard = Pictured & {
  readonly step_id: string;
  readonly words_std: string;
  readonly words_easy: string;
};

export type Card = PictureSource & { readonly value: string; readonly word: string };

type Settings = { readonly words: "std" | "easy" };

/** The cards of one question: the steps of the work first, then what is said of any work. */
export function cardsOf(
  question: Question,
  steps: readonly StepCard[],
  settings: Settings,
): readonly Card[] {
  if (question === "felt") return feltCards.map((name) => symbol(name, settings));
  const others = question === "did" ? didCards : nextCards;
  return [
    ...steps.map((step) => stepCard(step, settings)),
    ...others.map((name) => symbol(name, settings)),
  ];
}

/** A stored choice is the chosen cards' values with a space between: step ids and names of pictures. */
export const cardsIn = (choice: string): readonly string[] =>
  choice.split(" ").filter((value) => value !== "");

/** The chosen cards to show; a step that is not of this programme version keeps its place without words. */
export const cardsShown = (
  choice: string,
  steps: readonly StepCard[],
  settings: Settings,
): readonly Card[] =>
  cardsIn(choice).flatMap((value) => {
    const step = steps.find(({ step_id }) => step_id === value);
    if (step !== undefined) return [stepCard(step, settings)];
    return isPictogramName(value) ? [symbol(value, settings)] : [];
  });

const didCards = ["helping", "talk", "askPerson", "look", "rest"] as const;
const feltCards = ["heart", "liked", "think", "rest", "askPerson"] as const;
const nextCards = ["alone", "together", "byModel", "askPerson", "rest"] as const;

const stepCard = (step: StepCard, { words }: Settings): Card => ({
  value: step.step_id,
  word: words === "easy" ? step.words_easy : step.words_std,
  ...pictureOf(step),
});

const symbol = (name: PictogramName, settings: Settings): Card => ({
  value: name,
  word: say(pictogramWords[name], settings),
  picture: name,
});
