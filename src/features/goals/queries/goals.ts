import type { Tx } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";
import type { GoalOutcome, GoalTerm } from "../../../domain/goal/set-goal.ts";
import type { HopeArea } from "../../../domain/hope/hope.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { HowGiven } from "../../../domain/provenance/how-given.ts";

/** A wish as it stood when the goal was set. */
export type QuotedHope = {
  readonly hope_id: string;
  readonly area: HopeArea;
  readonly words: string;
  readonly card: string;
  readonly occurred_on: PlainDay;
  readonly given_how: HowGiven;
};

export type LinkedProgramme = {
  readonly programme_id: string;
  readonly name_std: string;
  readonly name_easy: string;
};

export type GoalRow = {
  readonly goal_id: string;
  readonly term: GoalTerm;
  readonly own_words: string;
  readonly wording: string;
  readonly parent_goal_id: string | null;
  readonly replaces: string | null;
  readonly starts_on: PlainDay;
  readonly ends_on: PlainDay;
  readonly outcome: GoalOutcome | null;
  readonly reason: string | null;
  readonly closed_on: PlainDay | null;
  readonly hopes: readonly QuotedHope[];
  /** Those that serve the goal now. */
  readonly programmes: readonly LinkedProgramme[];
  /** Those that did. */
  readonly former: readonly LinkedProgramme[];
};

/** Every goal of a person, the long ones first, ended ones too. */
export const goalsOf = (tx: Tx, participantId: string): Promise<GoalRow[]> =>
  tx.rows(goals, [tx.scope.operatorId, tx.scope.officeId, participantId]);

/** Undefined when this person has no such goal. */
export async function goalOf(
  tx: Tx,
  participantId: string,
  goalId: string,
): Promise<GoalRow | undefined> {
  const all = await goalsOf(tx, participantId);
  return all.find((goal) => goal.goal_id === goalId);
}

export const isOpen = ({ outcome }: Pick<GoalRow, "outcome">): boolean => outcome === null;

/** Every programme of the office that runs, by name. */
export const programmesHere = (tx: Tx): Promise<LinkedProgramme[]> =>
  tx.rows(programmes, [tx.scope.operatorId, tx.scope.officeId]);

/** The newest turn of a link says whether it stands. */
const linked = (not: "not" | "") => `coalesce((
    select jsonb_agg(jsonb_build_object('programme_id', l.programme_id,
      'name_std', pv.name_std, 'name_easy', pv.name_easy) order by pv.name_std)
    from goal_programme l
    join programme p on p.operator_id = $1 and p.office_id = $2 and p.programme_id = l.programme_id
    join programme_version pv on pv.operator_id = $1 and pv.office_id = $2
      and pv.programme_id = p.programme_id and pv.version = p.version
    where l.operator_id = $1 and l.office_id = $2 and l.goal_id = g.goal_id
      and ${not} coalesce((
        select t.closed from goal_programme_turn t
        where t.operator_id = $1 and t.office_id = $2 and t.participant_id = $3
          and t.goal_id = l.goal_id and t.programme_id = l.programme_id
        order by t.recorded_at desc, t.turn_id desc limit 1), false)), '[]')`;

const goals = statement<GoalRow>(
  "goals-of-person",
  `select g.goal_id, g.term, g.own_words, g.wording, g.parent_goal_id, g.replaces, g.starts_on,
     g.ends_on, c.outcome, c.reason, c.closed_on,
     coalesce((select jsonb_agg(jsonb_build_object('hope_id', h.hope_id, 'area', w.area,
         'words', v.words, 'card', v.card, 'occurred_on', v.occurred_on, 'given_how', v.given_how)
         order by h.recorded_at, h.hope_id)
       from goal_hope h
       join hope w on w.operator_id = $1 and w.office_id = $2 and w.hope_id = h.hope_id
       cross join lateral (
         select * from hope_version a
         where a.operator_id = $1 and a.office_id = $2 and a.participant_id = $3
           and a.hope_id = h.hope_id and a.recorded_at <= g.recorded_at
         order by a.recorded_at desc, a.version_id desc limit 1) v
       where h.operator_id = $1 and h.office_id = $2 and h.goal_id = g.goal_id), '[]') as hopes,
     ${linked("not")} as programmes, ${linked("")} as former
   from goal g
   left join goal_closure c on c.operator_id = $1 and c.office_id = $2 and c.goal_id = g.goal_id
   where g.operator_id = $1 and g.office_id = $2 and g.participant_id = $3
   order by g.term, g.starts_on desc, g.recorded_at desc`,
);

const programmes = statement<LinkedProgramme>(
  "goals-programmes",
  `select p.programme_id, v.name_std, v.name_easy
   from programme p
   join programme_version v on v.operator_id = $1 and v.office_id = $2
     and v.programme_id = p.programme_id and v.version = p.version
   where p.operator_id = $1 and p.office_id = $2 and not coalesce((
     select c.closed from programme_closure c
     where c.operator_id = $1 and c.office_id = $2 and c.programme_id = p.programme_id
     order by c.recorded_at desc limit 1), false)
   order by v.name_std, p.programme_id`,
);
