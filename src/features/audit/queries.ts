import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { PlainDay } from "../../domain/ids.ts";

/** A person reads thirty before they tire. Written into the statements: with a parameter the planner expects to read far more. */
export const linesAPage = { mine: 30, office: 100 } as const;

/** When a line was written, on the office's calendar and clock (`HH:MM`). */
type Moment = { readonly day: PlainDay; readonly time: string };

const moment = `to_char(a.recorded_at at time zone 'Asia/Tokyo', 'YYYY-MM-DD') as day,
     to_char(a.recorded_at at time zone 'Asia/Tokyo', 'HH24:MI') as time`;

export type LookedLine = Moment & {
  readonly seq: number;
  readonly action: string;
  /** Null for somebody who is no member of staff here. */
  readonly staff: string | null;
};

/**
 * Who else opened or wrote something about the person: every line of the log, newest first. What the
 * person did, and what a tablet did before it knew who stands there, is not somebody looking.
 */
export const lookedAtMe = (
  tx: Tx,
  participantId: string,
  before: number | null,
): Promise<LookedLine[]> =>
  tx.rows(looked, [tx.scope.operatorId, participantId, before ?? afterAll]);

/** Beyond every sequence number. */
const afterAll = Number.MAX_SAFE_INTEGER;

const looked = statement<LookedLine>(
  "audit-looked",
  `select a.seq, ${moment}, a.action, s.name as staff
   from audit_entry a
   left join staff_member s on s.operator_id = $1 and s.staff_id = a.actor_id
   where a.operator_id = $1 and a.participant_id = $2 and a.actor_kind not in ('participant', 'device')
     and a.seq < $3
   order by a.seq desc limit ${linesAPage.mine + 1}`,
);

export type AuditLine = Moment & {
  readonly seq: number;
  readonly action: string;
  readonly actorKind: string;
  readonly actor: string | null;
  readonly participantId: string | null;
  readonly participant: string | null;
};

export type AuditFilter = {
  readonly staffId: string | null;
  readonly participantId: string | null;
  readonly refusedOnly: boolean;
  readonly from: PlainDay | null;
  readonly until: PlainDay | null;
  readonly before: number | null;
};

/** A page of the office's log, newest first. */
export const officeLog = (tx: Tx, filter: AuditFilter): Promise<AuditLine[]> =>
  tx.rows(log, [
    tx.scope.operatorId,
    tx.scope.officeId,
    filter.staffId,
    filter.participantId,
    filter.refusedOnly,
    filter.from ?? "0001-01-01",
    filter.until ?? "9999-12-30",
    filter.before ?? afterAll,
  ]);

const log = statement<AuditLine>(
  "audit-office-log",
  `select a.seq, ${moment}, a.action, a.actor_kind as "actorKind",
     coalesce(s.name, q.name) as actor, a.participant_id as "participantId",
     p.name as participant
   from (
     select * from audit_entry
     where operator_id = $1 and office_id = $2
       and ($3::uuid is null or actor_id = $3)
       and ($4::uuid is null or participant_id = $4)
       and (not $5::boolean or action like 'refused:%')
       and recorded_at >= $6::date::timestamp at time zone 'Asia/Tokyo'
       and recorded_at < ($7::date + 1)::timestamp at time zone 'Asia/Tokyo'
       and seq < $8
     order by seq desc limit ${linesAPage.office + 1}
   ) a
   left join staff_member s on s.operator_id = $1 and s.staff_id = a.actor_id
   left join participant q on q.operator_id = $1 and q.office_id = $2
     and q.participant_id = a.actor_id
   left join participant p on p.operator_id = $1 and p.office_id = $2
     and p.participant_id = a.participant_id
   order by a.seq desc`,
);

export type Choice = { readonly id: string; readonly name: string };

/** Whom the log can be asked about: staff of this office and its participants, also those who left. */
export async function whoInLog(tx: Tx): Promise<{ staff: Choice[]; participants: Choice[] }> {
  const { operatorId, officeId } = tx.scope;
  const staff = await tx.rows(staffOfOffice, [operatorId, officeId]);
  return { staff, participants: await tx.rows(participantsOfOffice, [operatorId, officeId]) };
}

const staffOfOffice = statement<Choice>(
  "audit-staff",
  `select s.staff_id as id, s.name from staff_member s
   where s.operator_id = $1 and exists (select from staff_post p where p.operator_id = $1
     and p.office_id = $2 and p.staff_id = s.staff_id)
   order by s.kana, s.staff_id`,
);

const participantsOfOffice = statement<Choice>(
  "audit-participants",
  `select participant_id as id, name from participant
   where operator_id = $1 and office_id = $2 order by kana, participant_id`,
);
