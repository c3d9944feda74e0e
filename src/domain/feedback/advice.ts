import {
  anotherAskCue,
  anotherCue,
  conditionCue,
  correctionCues,
  formerlyCue,
  overcomeCue,
  personPraiseCues,
  shortfallCues,
  supportCues,
  turnCue,
} from "./cues.ts";
import { feedbackFields, type FeedbackDraft, type FeedbackField } from "./draft.ts";

/** A gentle pointer beside a field. It never stops anybody from sending. */
export type Advice = {
  readonly code: "personPraise" | "manyChallenges" | "challengeWithoutSupport";
  readonly where: FeedbackField;
  /** The words that led here, as they stand in the text without its spaces. */
  readonly cue: string;
  /** The pointer, for the supporter to read. */
  readonly words: string;
};

/** Points out praise of the person, more than one challenge in one message, and a challenge without a support. */
export function feedbackAdvice(draft: FeedbackDraft): Advice[] {
  const challenges = feedbackFields.flatMap((where) => challengesIn(draft[where], where));
  return [
    ...feedbackFields.flatMap((where) => personPraiseIn(draft[where], where)),
    ...aboutChallenges(mergeAsked(challenges), draft),
  ];
}

type Challenge = {
  where: FeedbackField;
  cue: string;
  kind: "shortfall" | "correction" | "ask";
  another: boolean;
};

function personPraiseIn(text: string, where: FeedbackField): Advice[] {
  const cue = firstCue(personPraiseCues, withoutQuotedSpeech(plain(text)));
  if (cue === null) return [];
  return [{ code: "personPraise", where, cue, words: pointers.personPraise(cue) }];
}

function aboutChallenges(challenges: readonly Challenge[], draft: FeedbackDraft): Advice[] {
  const [first, second] = challenges;
  const advice: Advice[] = [];
  if (second !== undefined) {
    const { where, cue } = second;
    advice.push({
      code: "manyChallenges",
      where,
      cue,
      words: pointers.manyChallenges(challenges.length),
    });
  }
  const supported = firstCue(
    supportCues,
    feedbackFields.map((where) => plain(draft[where])).join("\n"),
  );
  if (first !== undefined && supported === null) {
    const { where, cue } = first;
    advice.push({
      code: "challengeWithoutSupport",
      where,
      cue,
      words: pointers.challengeWithoutSupport(cue),
    });
  }
  return advice;
}

function challengesIn(text: string, where: FeedbackField): Challenge[] {
  return withoutQuotedSpeech(plain(text))
    .split(/[。！!？?\n]/)
    .filter((sentence) => !overcomeCue.test(sentence))
    .map(afterFormerly)
    .flatMap((sentence) =>
      sentence
        .split("、")
        .flatMap((clause) => challengeOf(clause, where, anotherCue.test(sentence))),
    );
}

function challengeOf(clause: string, where: FeedbackField, another: boolean): Challenge[] {
  const correction = firstCue(correctionCues, clause);
  if (correction !== null) return [{ where, cue: correction, kind: "correction", another }];
  for (const cue of shortfallCues) {
    const match = cue.exec(clause);
    if (match === null || conditionCue.test(clause.slice(match.index))) continue;
    return [{ where, cue: match[0], kind: "shortfall", another }];
  }
  const ask = another ? anotherAskCue.exec(clause) : null;
  return ask === null ? [] : [{ where, cue: ask[0], kind: "ask", another }];
}

/**
 * A correction that follows a shortfall asks about the same thing, unless it says that it begins another;
 * a further ask is a challenge only beside one.
 */
function mergeAsked(challenges: readonly Challenge[]): Challenge[] {
  const separate: Challenge[] = [];
  let unasked = false;
  for (const challenge of challenges) {
    const { kind, another } = challenge;
    const counts =
      kind === "ask" ? separate.length > 0 : kind === "shortfall" || another || !unasked;
    if (counts) separate.push(challenge);
    unasked = kind === "shortfall";
  }
  return separate;
}

/** 「まえは…でしたが、いまは…」 tells of now what comes after the turn. */
function afterFormerly(sentence: string): string {
  if (!formerlyCue.test(sentence)) return sentence;
  const turn = turnCue.exec(sentence);
  return turn === null ? "" : sentence.slice(turn.index + turn[0].length);
}

/** What someone else said is a fact of the day, not the supporter's own praise. */
const withoutQuotedSpeech = (text: string): string =>
  text.replaceAll(
    /「[^」]*」(?=と(?:、)?(?:い|言|おっしゃ|話|は|声|書|聞|ほめ|褒|喜|よろこ|教え|伝え|おしえ|つたえ|お客))/g,
    "",
  );

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[^\S\n]/g, "")
    .replaceAll(",", "、");

function firstCue(cues: readonly RegExp[], text: string): string | null {
  for (const cue of cues) {
    const match = cue.exec(text);
    if (match !== null) return match[0];
  }
  return null;
}

const pointers = {
  personPraise: (cue: string) =>
    `「${cue}」は人への評価に聞こえることがあります。何をしたところがよかったかを書くと、次の自信になります。`,
  manyChallenges: (count: number) =>
    `直すことが${count}つ入っているようです。一度に一つだと、取り組みやすくなります。`,
  challengeWithoutSupport: (cue: string) =>
    `「${cue}」に、どうするとやりやすいか（見本、道具、いっしょにする等）を添えてみませんか。`,
} as const;
