import { answerWords, type ItemAnswer } from "../../../domain/assessment/answer.ts";
import { assessmentItems } from "../../../domain/assessment/areas.ts";
import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import { kitWords } from "../../../words/kit.ts";
import { say } from "../../../words/pair.ts";
import { isPictogramName } from "../../../words/pictograms.ts";
import type { PersonSettings } from "../../../words/settings.ts";

type Props = { readonly answer: ItemAnswer; readonly settings: PersonSettings };

/** One answer: its picture and word, and what was said with it, as it was said. */
export function AnswerShown({ answer, settings }: Props) {
  const chosen = answer.level === null ? undefined : wordsOf(answer, answer.level);
  return (
    <>
      <p class="face">
        {chosen !== undefined && isPictogramName(chosen.picture) && (
          <Pictogram name={chosen.picture} />
        )}{" "}
        {answerInWords({ ...answer, words: "" }, settings)}
      </p>
      {answer.words.trim() !== "" && <p class="own-words">{answer.words}</p>}
    </>
  );
}

/** The answer in a word; empty when nothing was answered. */
export function answerInWords(answer: ItemAnswer, settings: PersonSettings): string {
  if (answer.level !== null) return say(wordsOf(answer, answer.level), settings);
  if (answer.skipped !== null) return say(kitWords[answer.skipped], settings);
  return answer.words.trim();
}

function wordsOf({ item }: ItemAnswer, level: NonNullable<ItemAnswer["level"]>) {
  const scale = assessmentItems.find((one) => one.item === item)?.scale ?? "doing";
  return answerWords[scale][level];
}
