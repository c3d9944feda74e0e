import type { HowGiven } from "../../domain/provenance/how-given.ts";
import {
  questions,
  saysSomething,
  type Answer,
  type Entry,
  type Mode,
  type Question,
} from "../../domain/reflection/entry.ts";
import { areUnaware, inOrderGiven } from "../../domain/provenance/order-given.ts";
import type { SkipReason } from "../../domain/reflection/entry.ts";
import { questionState, type QuestionState } from "../../domain/reflection/progress.ts";
import type { AnswerRow } from "./queries.ts";

/**
 * Whose hand held the pen: what the person gave alone or after hearing the question is superseded
 * only by their own hand, never by what somebody typed or guessed for them.
 */
export type Hand = "own" | "typed" | "guessed";

export const handOf = (how: HowGiven): Hand =>
  how === "interpreted" ? "guessed" : how === "typed_for" ? "typed" : "own";

export type Said = {
  readonly question: Question;
  readonly state: QuestionState;
  /** What holds now, by hand and mode: own hand first. */
  readonly answers: readonly AnswerRow[];
  /** Those of them that were given without knowing of each other, on a device without a network and elsewhere. */
  readonly unaware: ReadonlySet<AnswerRow>;
};

const hands: readonly Hand[] = ["own", "typed", "guessed"];

/** The three questions as they stand, for reading. */
export function saidIn(rows: readonly AnswerRow[]): Said[] {
  const entries = entriesOf(rows);
  return questions.map((question) => {
    const pairs = hands.flatMap((hand) =>
      [...newestOf(rows, question, hand).values()].map((row) => besides(rows, row).concat(row)),
    );
    const said = pairs.map((pair) => pair.filter((row) => saysSomething(answerOf(row))));
    return {
      question,
      state: questionState(entries, question),
      answers: said.flat(),
      unaware: new Set(said.filter((pair) => pair.length > 1).flat()),
    };
  });
}

/** The newest answer of the same way that `row` did not know of, nor it of `row`. */
function besides(rows: readonly AnswerRow[], row: AnswerRow): AnswerRow[] {
  const others = rows.filter(
    (one) =>
      one.question === row.question &&
      one.mode === row.mode &&
      handOf(one.given_how) === handOf(row.given_how) &&
      areUnaware(came(one), came(row)),
  );
  return others.slice(-1);
}

const came = ({ recorded_at, given_at }: AnswerRow) => ({
  recordedAt: recorded_at,
  givenAt: given_at,
});

/** What a form of this hand starts from: this hand's newest of each mode, else the other's; never a guess. */
export function startOf(
  rows: readonly AnswerRow[],
  question: Question,
  hand: Hand,
): ReadonlyMap<Mode, AnswerRow> {
  const other = hand === "typed" ? "own" : "typed";
  return new Map([...newestOf(rows, question, other), ...newestOf(rows, question, hand)]);
}

/** The stored rows as the domain's entries, to ask it what is finished. */
export const entriesOf = (rows: readonly AnswerRow[]): Entry[] =>
  inOrderGiven(rows, came).map(({ row, at }) => ({
    question: row.question,
    answer: answerOf(row),
    recordedAt: at,
  }));

function answerOf({ mode, choice, words, attachment_id }: AnswerRow): Answer {
  if (mode === "words") return { mode, words };
  if (mode === "photo" || mode === "voice") return { mode, attachmentId: attachment_id };
  // Forms admit only the three reasons of a skip.
  if (mode === "skip") return { mode, choice: choice as SkipReason };
  return { mode, choice };
}

function newestOf(rows: readonly AnswerRow[], question: Question, hand: Hand) {
  const newest = new Map<Mode, AnswerRow>();
  for (const { row } of inOrderGiven(rows, came)) {
    if (row.question === question && handOf(row.given_how) === hand) newest.set(row.mode, row);
  }
  return newest;
}
