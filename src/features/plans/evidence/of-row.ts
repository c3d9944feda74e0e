import { gasCards } from "../../../domain/gas/cards.ts";
import { isGasLevel } from "../../../domain/gas/t-score.ts";
import type { LinkTurn } from "../../../domain/goal/programme-link.ts";
import type { Observer } from "../../../domain/growth/sessions.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { PlanEvidence } from "../../../domain/plan/evidence.ts";
import { waysGiven } from "../../../domain/provenance/how-given.ts";

export type LinkRow = {
  goal_id: string;
  programme_id: string | null;
  experience_id: string | null;
  /** How the link to a programme was closed and taken up again. */
  turns: readonly LinkTurn[];
};

export type EvidenceRow = {
  kind: "session" | "reflection" | "success" | "feedback" | "note" | "gas";
  id: string;
  on: PlainDay;
  goal_id: string | null;
  programme_id: string | null;
  experience_id: string | null;
  programme: string | null;
  counts: readonly unknown[] | null;
  words: string | null;
  how: string | null;
};

/** A stored record as the evidence the rules draft from; a session is the experience and what each side marked. */
export function evidenceOfRow(row: EvidenceRow): PlanEvidence[] {
  const { id, on } = row;
  const words = row.words ?? "";
  switch (row.kind) {
    case "session":
      return sessionEvidence(row);
    case "reflection":
      return [{ kind: "reflection", id, on, words, how: howOf(row.how) }];
    case "success":
      return [{ kind: "success", id, on, words }];
    case "feedback":
    case "note":
      return [{ kind: "feedback", id, on, seen: words }];
    case "gas":
      return [gasEvidence(row)];
  }
}

function sessionEvidence({ id, on, programme_id, programme, counts }: EvidenceRow): PlanEvidence[] {
  if (programme_id === null || programme === null) return [];
  const work = { on, programmeId: programme_id, programmeName: programme };
  const [selfTried, selfAlone, staffTried, staffAlone] = (counts ?? []).map(Number);
  return [
    { kind: "experience", id, ...work },
    ...marks("self", selfTried, selfAlone),
    ...marks("staff", staffTried, staffAlone),
  ];

  function marks(observer: Observer, tried = 0, alone = 0): PlanEvidence[] {
    return tried === 0
      ? []
      : [{ kind: "marks", id: `${id} ${observer}`, ...work, observer, tried, alone }];
  }
}

function gasEvidence({ id, on, counts }: EvidenceRow): PlanEvidence {
  const [rater, card, level] = counts ?? [];
  const number = typeof level === "number" && isGasLevel(level) ? level : null;
  return rater === "self"
    ? { kind: "gas", id, on, rater: "person", card: cardOf(card), level: number }
    : { kind: "gas", id, on, rater: "staff", card: null, level: number };
}

const cardOf = (card: unknown) => gasCards.find((known) => known === card) ?? null;

const howOf = (how: string | null) => waysGiven.find((known) => known === how) ?? "interpreted";
