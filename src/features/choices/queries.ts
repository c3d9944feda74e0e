import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";

export type Choice = "want" | "afraid" | "notYet";

export type Offered = {
  readonly programme_id: string;
  readonly version: number;
  readonly name_std: string;
  readonly name_easy: string;
  readonly about_std: string;
  readonly about_easy: string;
  readonly pictogram: string;
  readonly photo_id: string | null;
  /** What the person said last, or null. */
  readonly choice: Choice | null;
};

export type OfferedStep = { readonly words_std: string; readonly words_easy: string };

/** The open programmes of the office, each with what the person said of it last. */
export const offeredTo = (tx: Tx, participantId: string): Promise<Offered[]> =>
  tx.rows(offered, [tx.scope.operatorId, tx.scope.officeId, participantId]);

export const offeredSteps = (tx: Tx, { programme_id, version }: Offered): Promise<OfferedStep[]> =>
  tx.rows(steps, [tx.scope.operatorId, tx.scope.officeId, programme_id, version]);

const offered = statement<Offered>(
  "choices-offered",
  `select p.programme_id, p.version, v.name_std, v.name_easy, v.about_std, v.about_easy,
     v.pictogram, v.photo_id, c.choice
   from programme p
   join programme_version v using (operator_id, office_id, programme_id, version)
   left join (
     select distinct on (programme_id) programme_id, choice
     from experience_choice
     where operator_id = $1 and office_id = $2 and participant_id = $3
     order by programme_id, recorded_at desc, choice_id desc
   ) c using (programme_id)
   where p.operator_id = $1 and p.office_id = $2
     and not coalesce((
       select x.closed from programme_closure x
       where x.operator_id = $1 and x.office_id = $2 and x.programme_id = p.programme_id
       order by x.recorded_at desc, x.closure_id desc
       limit 1), false)
   order by v.name_std`,
);

const steps = statement<OfferedStep>(
  "choices-steps",
  `select words_std, words_easy from programme_step
   where operator_id = $1 and office_id = $2 and programme_id = $3 and version = $4
   order by position`,
);
