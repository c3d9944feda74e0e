import { z } from "zod";

import {
  skipReasons,
  type Answer,
  type Mode,
  type Question,
} from "../../domain/reflection/entry.ts";
import { list } from "../../http/fields.ts";
import type { QuestionState } from "../../domain/reflection/progress.ts";
import type { AnswerRow } from "./queries.ts";

const face = z.enum(["good", "ordinary", "hard"]).optional();
const cards = list(z.string().regex(/^[0-9a-zA-Z-]{1,40}$/)).pipe(z.array(z.string()).max(20));
/** Kept as it came: no trimming, whatever it is. */
const words = z.string().optional();

export const answerForm = z.object({
  face,
  card: cards,
  /** Says that the cards were on the page, so that none chosen means none. */
  cards: z.literal("shown").optional(),
  words,
  skip: z.enum(skipReasons).optional(),
  takeBack: z.enum(["photo", "voice"]).optional(),
  go: z.enum(["next", "before"]).optional(),
});

export type AnswerForm = z.output<typeof answerForm>;

/** What differs from what is already stored: an autosave and a double submit add nothing twice. */
export function changedAnswers(
  sent: AnswerForm,
  start: ReadonlyMap<Mode, AnswerRow>,
  state: QuestionState,
  uploads: readonly Answer[],
): Answer[] {
  const changed: Answer[] = [...uploads];
  if (sent.face !== undefined && sent.face !== start.get("face")?.choice) {
    changed.push({ mode: "face", choice: sent.face });
  }
  const chosen = sent.card.join(" ");
  if (sent.cards === "shown" && chosen !== (start.get("card")?.choice ?? "")) {
    changed.push({ mode: "card", choice: chosen });
  }
  if (sent.words !== undefined && sent.words !== (start.get("words")?.words ?? "")) {
    changed.push({ mode: "words", words: sent.words });
  }
  if (sent.takeBack !== undefined && start.get(sent.takeBack)?.attachment_id) {
    changed.push({ mode: sent.takeBack, attachmentId: null });
  }
  if (sent.skip !== undefined && (changed.length > 0 || state !== sent.skip)) {
    changed.push({ mode: "skip", choice: sent.skip });
  }
  return changed;
}

/** What a supporter adds for the person, all three questions on one page. */
export const answerForForm = z.object({
  given_how: z.enum(["typed_for", "interpreted"], "provenance.howMissing"),
  face_felt: face,
  card_did: cards,
  card_felt: cards,
  card_next: cards,
  words_did: words,
  words_felt: words,
  words_next: words,
  tell: z.literal("yes").optional(),
});

export type AnswerForForm = z.output<typeof answerForForm>;

/** Only what was filled in; an empty field says nothing and takes nothing back. */
export function answersFor(sent: AnswerForForm): readonly (readonly [Question, Answer[]])[] {
  const answered = (
    chosen: readonly string[],
    typed: string | undefined,
    looked?: string,
  ): Answer[] => [
    ...(looked === undefined ? [] : [{ mode: "face" as const, choice: looked }]),
    ...(chosen.length === 0 ? [] : [{ mode: "card" as const, choice: chosen.join(" ") }]),
    ...(typed === undefined || typed.trim() === ""
      ? []
      : [{ mode: "words" as const, words: typed }]),
  ];
  return [
    ["did", answered(sent.card_did, sent.words_did)],
    ["felt", answered(sent.card_felt, sent.words_felt, sent.face_felt)],
    ["next", answered(sent.card_next, sent.words_next)],
  ];
}
