import type { Tx } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";
import type { AnswerLevel, ItemAnswer } from "../../../domain/assessment/answer.ts";
import type { TwoViews, Waiver } from "../../../domain/assessment/two-views.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import { provenance, type HowGiven } from "../../../domain/provenance/how-given.ts";
import type { SkipReason } from "../../../domain/reflection/entry.ts";

/** One round as it stands: what each side answered so far, and what was handed in. */
export type Round = {
  readonly roundId: string;
  readonly participantId: string;
  readonly begunOn: PlainDay;
  readonly starterName: string | null;
  readonly views: TwoViews;
  readonly own: readonly SaidAnswer[];
  readonly ours: readonly SaidAnswer[];
  readonly raterName: string | null;
  readonly waiverName: string | null;
};

/** An answer with how it was given. */
export type SaidAnswer = ItemAnswer & {
  readonly given_how: HowGiven;
  readonly helper_name: string | null;
};

export type RoundLine = {
  readonly round_id: string;
  readonly occurred_on: PlainDay;
  readonly self_on: PlainDay | null;
  readonly staff_on: PlainDay | null;
  readonly waived_on: PlainDay | null;
};

/** Every round of a person, newest first. */
export const roundsOf = (tx: Tx, participantId: string): Promise<RoundLine[]> =>
  tx.rows(lines, [tx.scope.operatorId, tx.scope.officeId, participantId]);

/** The round of that id, when it is this person's. */
export async function roundOf(
  tx: Tx,
  participantId: string,
  roundId: string,
): Promise<Round | null> {
  const { operatorId, officeId } = tx.scope;
  const [row] = await tx.rows(one, [operatorId, officeId, participantId, roundId]);
  return row === undefined ? null : withAnswers(tx, row);
}

/** The round begun last; null before the first. */
export async function newestRound(tx: Tx, participantId: string): Promise<Round | null> {
  const [line] = await roundsOf(tx, participantId);
  return line === undefined ? null : roundOf(tx, participantId, line.round_id);
}

async function withAnswers(tx: Tx, row: RoundRow): Promise<Round> {
  const { operatorId, officeId } = tx.scope;
  const rows = await tx.rows(answers, [operatorId, officeId, row.round_id]);
  const own = rows.filter(({ side }) => side === "self");
  const ours = rows.filter(({ side }) => side === "staff");
  return {
    roundId: row.round_id,
    participantId: row.participant_id,
    begunOn: row.occurred_on,
    starterName: row.starter_name,
    views: viewsOf(row, own, ours),
    own,
    ours,
    raterName: row.rater_name,
    waiverName: row.waiver_name,
  };
}

function viewsOf(row: RoundRow, own: readonly AnswerRow[], ours: readonly AnswerRow[]): TwoViews {
  const given = row.self_how === null ? null : provenance(row.self_how, row.self_helper);
  // The table's own check holds a helper exactly where there was help.
  if (given?.ok === false) throw new Error(given.problem.code);
  return {
    person:
      given === null || row.self_at === null
        ? null
        : { answers: own, at: row.self_at, by: row.participant_id, provenance: given.value },
    supporter:
      row.staff_at === null || row.staff_by === null
        ? null
        : { answers: ours, at: row.staff_at, by: row.staff_by },
    waiver:
      row.reason === null || row.waived_at === null || row.waived_by === null
        ? null
        : {
            reason: row.reason,
            words: row.waiver_words ?? "",
            by: row.waived_by,
            at: row.waived_at,
          },
  };
}

type AnswerRow = SaidAnswer & { readonly side: "self" | "staff" };

type RoundRow = {
  readonly round_id: string;
  readonly participant_id: string;
  readonly occurred_on: PlainDay;
  readonly starter_name: string | null;
  readonly self_at: Date | null;
  readonly self_how: HowGiven | null;
  readonly self_helper: string | null;
  readonly staff_at: Date | null;
  readonly staff_by: string | null;
  readonly rater_name: string | null;
  readonly reason: Waiver["reason"] | null;
  readonly waiver_words: string | null;
  readonly waived_by: string | null;
  readonly waived_at: Date | null;
  readonly waiver_name: string | null;
};

const sides = `
  left join assessment_handed_in p on p.operator_id = $1 and p.office_id = $2
    and p.round_id = r.round_id and p.side = 'self'
  left join assessment_handed_in k on k.operator_id = $1 and k.office_id = $2
    and k.round_id = r.round_id and k.side = 'staff'
  left join assessment_waiver v on v.operator_id = $1 and v.office_id = $2
    and v.round_id = r.round_id`;

const lines = statement<RoundLine>(
  "assessment-rounds",
  `select r.round_id, r.occurred_on, p.occurred_on as self_on, k.occurred_on as staff_on,
     v.occurred_on as waived_on
   from assessment_round r ${sides}
   where r.operator_id = $1 and r.office_id = $2 and r.participant_id = $3
   order by r.recorded_at desc, r.round_id desc`,
);

const one = statement<RoundRow>(
  "assessment-round",
  `select r.round_id, r.participant_id, r.occurred_on, b.name as starter_name,
     p.recorded_at as self_at, p.given_how as self_how, p.helped_by as self_helper,
     k.recorded_at as staff_at, k.staff_id as staff_by, ks.name as rater_name,
     v.reason, v.words as waiver_words, v.staff_id as waived_by, v.recorded_at as waived_at,
     vs.name as waiver_name
   from assessment_round r ${sides}
   left join staff_member b on b.operator_id = $1 and b.staff_id = r.staff_id
   left join staff_member ks on ks.operator_id = $1 and ks.staff_id = k.staff_id
   left join staff_member vs on vs.operator_id = $1 and vs.staff_id = v.staff_id
   where r.operator_id = $1 and r.office_id = $2 and r.participant_id = $3 and r.round_id = $4`,
);

const answers = statement<
  AnswerRow & { readonly level: AnswerLevel | null; readonly skipped: SkipReason | null }
>(
  "assessment-answers",
  `select distinct on (a.side, a.item) a.side, a.item, a.level, a.words, a.skipped, a.given_how,
     s.name as helper_name
   from assessment_answer a
   left join staff_member s on s.operator_id = $1 and s.staff_id = a.helped_by
   where a.operator_id = $1 and a.office_id = $2 and a.round_id = $3
   order by a.side, a.item, a.recorded_at desc, a.answer_id desc`,
);
