import { ladder, type Reached } from "../../domain/growth/ladder.ts";
import type { Observer, Session } from "../../domain/growth/sessions.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { SessionRow } from "./queries.ts";

/** The row of `growth_standing` without its keys. */
export type Standing = {
  readonly observer: Observer;
  readonly highest: string;
  readonly first_on: PlainDay;
  readonly first_experience_id: string;
  readonly together_on: PlainDay | null;
  readonly together_experience_id: string | null;
  readonly alone_on: PlainDay | null;
  readonly alone_experience_id: string | null;
  readonly can_teach_on: PlainDay | null;
  readonly can_teach_experience_id: string | null;
  readonly latest_on: PlainDay;
  readonly latest_experience_id: string;
};

export type Teachings = {
  readonly taught: readonly Reached[];
  readonly confirmedOn: readonly PlainDay[];
};

/** One standing for each observer who has marked anything in these sessions (given in the order held). */
export function standingsFrom(rows: readonly SessionRow[], teachings: Teachings): Standing[] {
  return (["self", "staff"] as const).flatMap((observer) => {
    const sessions = rows.map((row) => sessionOf(row, observer)).filter(({ tried }) => tried > 0);
    const { reached, highest } = ladder({ sessions, ...teachings });
    const latest = sessions.at(-1);
    if (highest === null || reached.first === null || latest === undefined) return [];
    return {
      observer,
      highest,
      first_on: reached.first.on,
      first_experience_id: reached.first.experienceId,
      together_on: reached.together?.on ?? null,
      together_experience_id: reached.together?.experienceId ?? null,
      alone_on: reached.alone?.on ?? null,
      alone_experience_id: reached.alone?.experienceId ?? null,
      can_teach_on: reached.canTeach?.on ?? null,
      can_teach_experience_id: reached.canTeach?.experienceId ?? null,
      latest_on: latest.heldOn,
      latest_experience_id: latest.experienceId,
    };
  });
}

/** A stored session as one observer saw it. What was tried and not done alone counts as done with help. */
export function sessionOf(row: SessionRow, observer: Observer): Session {
  const tried = observer === "self" ? row.self_attempted : row.staff_attempted;
  const alone = observer === "self" ? row.self_alone : row.staff_alone;
  return {
    experienceId: row.experience_id,
    heldOn: row.day,
    period: row.period,
    stepCount: row.step_count,
    tried,
    alone,
    helped: tried - alone,
  };
}
