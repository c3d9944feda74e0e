import { gasCardWords } from "../../../domain/gas/cards.ts";
import { levelWord } from "../../../domain/gas/level-words.ts";
import type { PlanEvidence } from "../../../domain/plan/evidence.ts";

type Of<Kind extends PlanEvidence["kind"]> = Extract<PlanEvidence, { kind: Kind }>;
export type Said = Of<"reflection" | "success" | "feedback" | "gas">;

/** Of each kind the newest; the page of the goal's evidence holds all of them. */
const newest = 6;

/** The person's words, successes, what we saw, and ratings; newest first within each kind. */
export function newestWords(evidence: readonly PlanEvidence[]): Said[] {
  const said = evidence.filter(isSaid);
  return (["reflection", "success", "feedback", "gas"] as const).flatMap((kind) =>
    said
      .filter((one) => one.kind === kind)
      .slice(-newest)
      .toReversed(),
  );
}

/** Everything said, seen and rated, newest first. */
export const allWords = (evidence: readonly PlanEvidence[]): Said[] =>
  evidence.filter(isSaid).toReversed();

export function lineOf(one: Said): string {
  switch (one.kind) {
    case "reflection":
      return `本人の言葉「${one.words}」`;
    case "success":
      return `できた「${one.words}」`;
    case "feedback":
      return `見たこと「${one.seen}」`;
    case "gas":
      return one.card !== null
        ? `本人の評価「${gasCardWords[one.card].std}」`
        : `支援員の評価「${one.level === null ? "" : levelWord(one.level)}」`;
  }
}

/** One line a programme: how often it was held, and the share done alone at the first and the newest time. */
export function sessionLines(evidence: readonly PlanEvidence[]): string[] {
  const held = evidence.filter((one): one is Of<"experience"> => one.kind === "experience");
  const marks = evidence.filter((one): one is Of<"marks"> => one.kind === "marks");
  return [...Map.groupBy(held, ({ programmeId }) => programmeId).values()].map((sessions) => {
    const [first] = sessions;
    const ofThis = marks.filter(({ programmeId }) => programmeId === first?.programmeId);
    const shares = (["self", "staff"] as const).flatMap((observer) => {
      const seen = ofThis.filter((one) => one.observer === observer);
      const [start] = seen;
      const end = seen.at(-1);
      const who = observer === "self" ? "本人の印" : "支援員の印";
      return start && end ? [`${who} ${share(start)}→${share(end)}`] : [];
    });
    return [`${first?.programmeName ?? ""} ${sessions.length}回`, ...shares].join("・");
  });
}

const share = ({ alone, tried }: Of<"marks">): string => `${Math.round((100 * alone) / tried)}%`;

const isSaid = (one: PlanEvidence): one is Said =>
  one.kind !== "experience" && one.kind !== "marks";
