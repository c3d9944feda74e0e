import type { Tx } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";
import type { GasCard } from "../../../domain/gas/cards.ts";
import type { GasScale } from "../../../domain/gas/scale.ts";
import type { GasLevel } from "../../../domain/gas/t-score.ts";
import type { GasEntry } from "../../../domain/gas/two-views.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { HowGiven } from "../../../domain/provenance/how-given.ts";

/** A scale with how important and how hard its goal is; both null where nobody weighed it. */
export type WeighedScale = GasScale & {
  readonly importance: number | null;
  readonly difficulty: number | null;
};

export type RatingRow = {
  readonly rating_id: string;
  readonly version: number;
  readonly rater: "self" | "staff";
  readonly level: GasLevel | null;
  readonly card: GasCard | null;
  readonly staff_name: string | null;
  readonly given_how: HowGiven;
  readonly helper_name: string | null;
  readonly occurred_on: PlainDay;
};

/** Of one goal: every version of its scale, oldest first, and all that was said of it, in order. */
export type GoalGas = {
  readonly scales: readonly WeighedScale[];
  readonly entries: readonly GasEntry<RatingRow>[];
};

export const noGas: GoalGas = { scales: [], entries: [] };

/** Scales, ratings and waivers of all goals of a person, by goal. */
export async function gasOf(tx: Tx, participantId: string): Promise<ReadonlyMap<string, GoalGas>> {
  const whose = [tx.scope.operatorId, tx.scope.officeId, participantId];
  const scaleRows = await tx.rows(scales, whose);
  const entryRows = await tx.rows(entries, whose);
  const scalesBy = Map.groupBy(scaleRows, ({ goal_id }) => goal_id);
  const entriesBy = Map.groupBy(entryRows, ({ goal_id }) => goal_id);
  return new Map(
    [...scalesBy].map(([goalId, rows]) => [
      goalId,
      { scales: rows.map(scaleOf), entries: (entriesBy.get(goalId) ?? []).map(entryOf) },
    ]),
  );
}

type ScaleRow = {
  goal_id: string;
  version: number;
  measure: string;
  minus_two: string;
  minus_one: string;
  zero: string;
  plus_one: string;
  plus_two: string;
  set_on: PlainDay;
  importance: number | null;
  difficulty: number | null;
};

const scaleOf = (row: ScaleRow): WeighedScale => ({
  version: row.version,
  measure: row.measure,
  texts: {
    [-2]: row.minus_two,
    [-1]: row.minus_one,
    0: row.zero,
    1: row.plus_one,
    2: row.plus_two,
  },
  setOn: row.set_on,
  importance: row.importance,
  difficulty: row.difficulty,
});

type EntryRow = RatingRow & {
  readonly goal_id: string;
  readonly reason: "personDeclined" | "notPossibleNow" | null;
};

const entryOf = (row: EntryRow): GasEntry<RatingRow> =>
  row.reason === null ? { by: row.rater, rating: row } : { by: "waiver", reason: row.reason };

const scales = statement<ScaleRow>(
  "gas-scales",
  `select goal_id, version, measure, minus_two, minus_one, zero, plus_one, plus_two, set_on,
     importance, difficulty
   from gas_scale where operator_id = $1 and office_id = $2 and participant_id = $3
   order by goal_id, version`,
);

const entries = statement<EntryRow>(
  "gas-entries",
  `select * from (
     select r.goal_id, r.rating_id, r.version, r.rater, r.level, r.card, s.name as staff_name,
       r.given_how, h.name as helper_name, r.occurred_on, null as reason, r.recorded_at
     from gas_rating r
     left join staff_member s on s.operator_id = $1 and s.staff_id = r.staff_id
     left join staff_member h on h.operator_id = $1 and h.staff_id = r.helped_by
     where r.operator_id = $1 and r.office_id = $2 and r.participant_id = $3
     union all
     select w.goal_id, w.waiver_id, 0, 'staff', null, null, s.name, 'alone', null, w.occurred_on,
       w.reason, w.recorded_at
     from gas_waiver w
     join staff_member s on s.operator_id = $1 and s.staff_id = w.staff_id
     where w.operator_id = $1 and w.office_id = $2 and w.participant_id = $3) all_entries
   order by recorded_at, rating_id`,
);

export type OfficeLevel = {
  readonly participant_id: string;
  readonly level: GasLevel;
  readonly weight: number | null;
};

/** The supporters' newest level of every goal in the office, with its weight where it has one. */
export const officeLevels = (tx: Tx): Promise<OfficeLevel[]> =>
  tx.rows(levels, [tx.scope.operatorId, tx.scope.officeId]);

const levels = statement<OfficeLevel>(
  "gas-office-levels",
  `select distinct on (r.participant_id, r.goal_id) r.participant_id, r.level,
     (s.importance * s.difficulty)::int as weight
   from gas_rating r
   join gas_scale s on s.operator_id = $1 and s.office_id = $2 and s.goal_id = r.goal_id
     and s.version = r.version
   where r.operator_id = $1 and r.office_id = $2 and r.rater = 'staff'
   order by r.participant_id, r.goal_id, r.recorded_at desc, r.rating_id desc`,
);
