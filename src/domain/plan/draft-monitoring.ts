import { gasCardWords } from "../gas/cards.ts";
import { levelWord } from "../gas/level-words.ts";
import type { PlainDay } from "../ids.ts";
import type { HowGiven } from "../provenance/how-given.ts";
import type { PlanGoal } from "./content.ts";
import { citation, type PlanEvidence } from "./evidence.ts";

export type DraftSentence = { readonly text: string; readonly cites: readonly PlanEvidence[] };

/** How many of the person's words, successes and feedback a draft quotes; the newest, in the order they were said. */
const quotes = 3;

/**
 * A first text for one goal's monitoring since the last review, for the service manager to change: the person's own
 * words first, unaltered, then what was tried, how it went, what was seen and both ratings. It judges nothing.
 */
export function draftMonitoring(
  goal: Pick<PlanGoal, "wording" | "ownWords">,
  evidence: readonly PlanEvidence[],
  period: { readonly since: PlainDay; readonly until: PlainDay },
): DraftSentence[] {
  const inPeriod = evidence
    .filter(({ on }) => on >= period.since && on <= period.until)
    .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  if (inPeriod.length === 0) {
    const name = goal.ownWords.trim() === "" ? goal.wording : goal.ownWords;
    return [{ text: `「${name}」につながる記録は、この期間にはありません。`, cites: [] }];
  }
  return [
    ...ownWords(inPeriod),
    ...successes(inPeriod),
    ...experiences(inPeriod),
    ...marks(inPeriod, "staff"),
    ...marks(inPeriod, "self"),
    ...feedback(inPeriod),
    ...ratings(inPeriod),
  ];
}

/** The draft as one text, a sentence a line. */
export const draftText = (sentences: readonly DraftSentence[]): string =>
  sentences.map(({ text }) => text).join("\n");

type Of<Kind extends PlanEvidence["kind"]> = Extract<PlanEvidence, { kind: Kind }>;

const only = <Kind extends PlanEvidence["kind"]>(
  evidence: readonly PlanEvidence[],
  kind: Kind,
): Of<Kind>[] => evidence.filter((one): one is Of<Kind> => one.kind === kind);

const ownWords = (evidence: readonly PlanEvidence[]): DraftSentence[] =>
  only(evidence, "reflection")
    .filter(({ words }) => words.trim() !== "")
    .slice(-quotes)
    .map((one) => ({
      text: `本人の言葉：「${one.words}」${howNote[one.how]}${citation(one.on)}。`,
      cites: [one],
    }));

const howNote: Record<HowGiven, string> = {
  alone: "",
  read_aloud: "（読んでもらって）",
  typed_for: "（打ってもらって）",
  interpreted: "（職員がくみとって）",
};

const successes = (evidence: readonly PlanEvidence[]): DraftSentence[] =>
  only(evidence, "success")
    .filter(({ words }) => words.trim() !== "")
    .slice(-quotes)
    .map((one) => ({ text: `できたこと：「${one.words}」${citation(one.on)}。`, cites: [one] }));

function experiences(evidence: readonly PlanEvidence[]): DraftSentence[] {
  const byProgramme = Map.groupBy(only(evidence, "experience"), ({ programmeId }) => programmeId);
  return [...byProgramme.values()].flatMap((held) => {
    const [first] = held;
    const last = held.at(-1);
    if (first === undefined || last === undefined) return [];
    const days =
      first.on === last.on ? citation(first.on) : `${citation(first.on)}から${citation(last.on)}`;
    return [
      { text: `「${first.programmeName}」を${held.length}回行いました${days}。`, cites: held },
    ];
  });
}

/** The first and the last session with a tried step, worded the same whichever is higher. */
function marks(
  evidence: readonly PlanEvidence[],
  observer: Of<"marks">["observer"],
): DraftSentence[] {
  const tried = only(evidence, "marks").filter((one) => one.observer === observer && one.tried > 0);
  return [...Map.groupBy(tried, ({ programmeId }) => programmeId).values()].flatMap((sessions) => {
    const [first] = sessions;
    const last = sessions.at(-1);
    if (first === undefined || last === undefined) return [];
    const who = observer === "self" ? "本人の印" : "支援員の印";
    const start = `「${first.programmeName}」をひとりで行った割合（${who}）は、`;
    if (first === last) {
      return [{ text: `${start}${pct(first)}${citation(first.on)}です。`, cites: [first] }];
    }
    const both = `はじめが${pct(first)}${citation(first.on)}、いちばん新しい回が${pct(last)}${citation(last.on)}です。`;
    return [{ text: `${start}${both}`, cites: [first, last] }];
  });
}

const pct = ({ alone, tried }: Of<"marks">): string =>
  `${Math.round((100 * alone) / tried)}%（${tried}手順のうち${alone}）`;

const feedback = (evidence: readonly PlanEvidence[]): DraftSentence[] =>
  only(evidence, "feedback")
    .filter(({ seen }) => seen.trim() !== "")
    .slice(-quotes)
    .map((one) => ({
      text: `支援員が見たこと：「${one.seen}」${citation(one.on)}。`,
      cites: [one],
    }));

/** The newest rating of each side; neither is put in the other's place. */
function ratings(evidence: readonly PlanEvidence[]): DraftSentence[] {
  const all = only(evidence, "gas");
  const person = all.findLast(({ rater, card }) => rater === "person" && card !== null);
  const staff = all.findLast(({ rater, level }) => rater === "staff" && level !== null);
  const sentences: DraftSentence[] = [];
  if (person?.card) {
    const card = gasCardWords[person.card].std;
    sentences.push({
      text: `本人の評価は「${card}」${citation(person.on)}です。`,
      cites: [person],
    });
  }
  if (staff && staff.level !== null) {
    const level = levelWord(staff.level);
    sentences.push({
      text: `支援員の評価は「${level}」${citation(staff.on)}です。`,
      cites: [staff],
    });
  }
  return sentences;
}
