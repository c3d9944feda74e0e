import { createHash } from "node:crypto";

import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { HowGiven } from "../../domain/provenance/how-given.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { ParticipantActor } from "../../policies/actor.ts";

/** How what the person writes now is given; goes with every entry. */
export type Beside = {
  readonly given_how: Extract<HowGiven, "alone" | "read_aloud" | "typed_for">;
  readonly helped_by: string | null;
  readonly helper_name: string | null;
};

export type StaffToday = { readonly staff_id: string; readonly name: string };

/** The session by its hash: the help ends with the sitting, and no key of a session is stored. */
export const sittingOf = (actor: ParticipantActor): string =>
  createHash("sha256").update(actor.sessionId).digest("hex");

/** Who sits beside the person in this sitting; alone until somebody says otherwise. */
export async function besideNow(tx: Tx, actor: ParticipantActor): Promise<Beside> {
  const [row] = await tx.rows(newest, [
    actor.operatorId,
    actor.officeId,
    actor.participantId,
    sittingOf(actor),
  ]);
  return row ?? { given_how: "alone", helped_by: null, helper_name: null };
}

/** Staff whose post runs on `day`, by name. */
export const staffOn = (tx: Tx, day: PlainDay): Promise<StaffToday[]> =>
  tx.rows(posted, [tx.scope.operatorId, tx.scope.officeId, day]);

export type OpenCall = {
  readonly call_id: string;
  readonly participant_id: string;
  readonly participant_name: string;
  readonly staff_id: string;
  readonly staff_name: string;
  readonly recorded_at: Date;
};

/** Calls of `day` to which nobody has gone yet, oldest first; for the board, and for the person's own page. */
export const openCalls = (tx: Tx, day: PlainDay): Promise<OpenCall[]> =>
  tx.rows(open, [tx.scope.operatorId, tx.scope.officeId, day]);

const newest = statement<Beside>(
  "help-beside-now",
  `select h.given_how, h.helped_by, s.name as helper_name
   from sitting_help h
   left join staff_member s on s.operator_id = h.operator_id and s.staff_id = h.helped_by
   where h.operator_id = $1 and h.office_id = $2 and h.participant_id = $3 and h.sitting = $4
   order by h.recorded_at desc, h.help_id desc
   limit 1`,
);

const posted = statement<StaffToday>(
  "help-staff-on",
  `select distinct s.staff_id, s.name, s.kana
   from staff_post p
   join staff_member s on s.operator_id = p.operator_id and s.staff_id = p.staff_id
   left join staff_post_end e on e.operator_id = p.operator_id and e.office_id = p.office_id
     and e.post_id = p.post_id
   where p.operator_id = $1 and p.office_id = $2 and p.starts_on <= $3
     and (e.ends_on is null or e.ends_on > $3)
   order by s.kana, s.name`,
);

const open = statement<OpenCall>(
  "help-open-calls",
  `select c.call_id, c.participant_id, p.name as participant_name, c.staff_id,
     s.name as staff_name, c.recorded_at
   from help_call c
   join participant p on p.operator_id = c.operator_id and p.office_id = c.office_id
     and p.participant_id = c.participant_id
   join staff_member s on s.operator_id = c.operator_id and s.staff_id = c.staff_id
   where c.operator_id = $1 and c.office_id = $2 and c.day = $3
     and not exists (
       select from help_call_answer a
       where a.operator_id = $1 and a.office_id = $2 and a.call_id = c.call_id)
   order by c.recorded_at, c.call_id`,
);
