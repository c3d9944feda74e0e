import type { ExperienceId, PlainDay } from "../ids.ts";
import { mastery } from "./measures.ts";
import { sessionPct, type Session } from "./sessions.ts";

/** はじめて → いっしょに → ひとりで → つたえられる */
export const rungs = ["first", "together", "alone", "canTeach"] as const;
export type Rung = (typeof rungs)[number];

/** Where a rung was reached: the day, and the experience that opens when it is touched. */
export type Reached = { readonly on: PlainDay; readonly experienceId: ExperienceId };

export type LadderFacts = {
  /** One observer's sessions in the order they were held. */
  readonly sessions: readonly Session[];
  /** Experiences in which the person showed someone else how to do it. */
  readonly taught: readonly Reached[];
  /** Days on which staff confirmed that the person can show others. */
  readonly confirmedOn: readonly PlainDay[];
};

/** The numbers an office may change, each with its name. */
export const defaultLadderRule = {
  /** ひとりで: sessions in a row at this percent of tried steps without help. */
  alonePct: 100,
  aloneInRow: 3,
  /** A session that stopped earlier than this share of the steps neither counts nor breaks the row. */
  leastShareTried: 0.5,
  /** つたえられる without a taught mark: so many more sessions at `alonePct`, in a row or not, then staff confirm. */
  keptSessions: 3,
} as const;

export type LadderRule = { readonly [Name in keyof typeof defaultLadderRule]: number };

export type Ladder = {
  readonly reached: Readonly<Record<Rung, Reached | null>>;
  readonly highest: Rung | null;
  /** How it went last time, a fact beside the ladder: it moves nothing on it. */
  readonly latest: Session | null;
};

/**
 * Where one person stands with one programme, by one observer's marks. Later sessions add rungs and take none away.
 * first: the first held experience. together: the first session with a step done with help.
 * alone: `alonePct` for `aloneInRow` sessions. canTeach: alone, and either taught someone or kept it and was confirmed.
 * A rung that a higher one makes plain is dated no later than that one.
 */
export function ladder(facts: LadderFacts, rule: LadderRule = defaultLadderRule): Ladder {
  const { sessions } = facts;
  const aloneAt = mastery(whole(sessions, rule), rule.alonePct, rule.aloneInRow);
  const alone = aloneAt === null ? null : at(sessions[aloneAt]);
  const withHelp = at(sessions.find(({ helped }) => helped > 0));
  const reached = {
    first: at(sessions[0]),
    together: earlier(withHelp, alone),
    alone,
    canTeach:
      aloneAt === null || alone === null
        ? null
        : earlier(byTeaching(facts, alone), byKeeping(facts, aloneAt, rule)),
  };
  return {
    reached,
    highest: rungs.findLast((rung) => reached[rung] !== null) ?? null,
    latest: sessions.at(-1) ?? null,
  };
}

/** Someone taught before they did it alone is still someone who taught: it counts from the day both are true. */
function byTeaching({ taught }: LadderFacts, alone: Reached): Reached | null {
  const first = taught.toSorted((a, b) => (a.on < b.on ? -1 : 1))[0];
  if (first === undefined) return null;
  return { on: first.on < alone.on ? alone.on : first.on, experienceId: first.experienceId };
}

function byKeeping(facts: LadderFacts, aloneAt: number, rule: LadderRule): Reached | null {
  const pcts = whole(facts.sessions, rule);
  const kept = facts.sessions.filter(
    (_, index) => index > aloneAt && (pcts[index] ?? -1) >= rule.alonePct,
  )[rule.keptSessions - 1];
  if (kept === undefined) return null;
  const confirmed = facts.confirmedOn.filter((day) => day >= kept.heldOn).toSorted()[0];
  return confirmed === undefined ? null : { on: confirmed, experienceId: kept.experienceId };
}

const whole = (sessions: readonly Session[], rule: LadderRule): (number | null)[] =>
  sessions.map((session) =>
    session.tried >= rule.leastShareTried * session.stepCount ? sessionPct(session) : null,
  );

const at = (session: Session | undefined): Reached | null =>
  session === undefined ? null : { on: session.heldOn, experienceId: session.experienceId };

function earlier(a: Reached | null, b: Reached | null): Reached | null {
  if (a === null || b === null) return a ?? b;
  return b.on < a.on ? b : a;
}
