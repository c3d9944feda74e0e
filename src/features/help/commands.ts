import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import { newId, type PlainDay } from "../../domain/ids.ts";
import { provenance } from "../../domain/provenance/how-given.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import type { ParticipantActor } from "../../policies/actor.ts";
import { sittingOf, staffOn, type Beside } from "./queries.ts";

type Said = { readonly how: Beside["given_how"]; readonly helper: string | null };

/**
 * From now on in this sitting, what the person writes is given this way. Refuses with
 * `provenance.helperMissing` or `provenance.helperUnknown` (nobody of today's staff).
 */
export async function sayWhoIsBeside(
  tx: Tx,
  actor: ParticipantActor,
  said: Said,
  today: PlainDay,
): Promise<Result<null>> {
  const given = provenance(said.how, said.how === "alone" ? null : said.helper);
  if (!given.ok) return given;
  const { how, helpedBy } = given.value;
  if (helpedBy !== null && !(await isHereToday(tx, helpedBy, today))) {
    return refuse({ code: "provenance.helperUnknown", field: "helper" });
  }
  const { operatorId, officeId, participantId } = actor;
  await tx.rows(insertBeside, [
    operatorId,
    officeId,
    newId(),
    participantId,
    sittingOf(actor),
    how,
    helpedBy,
  ]);
  return ok(null);
}

/** Calls a member of today's staff; a second call while one is open changes nothing and gives null. */
export async function callForHelp(
  tx: Tx,
  actor: ParticipantActor,
  staffId: string,
  today: PlainDay,
): Promise<Result<string | null>> {
  if (!(await isHereToday(tx, staffId, today))) {
    return refuse({ code: "provenance.helperUnknown", field: "staff" });
  }
  const { operatorId, officeId, participantId } = actor;
  const values = [operatorId, officeId, newId(), participantId, staffId, today];
  const [made] = await tx.rows(insertCall, values);
  return ok(made?.call_id ?? null);
}

/** Somebody went to the person. Null when there is no such call. */
export async function answerCall(tx: Tx, callId: string, staffId: string): Promise<string | null> {
  const { operatorId, officeId } = tx.scope;
  const [call] = await tx.rows(callById, [operatorId, officeId, callId]);
  if (call === undefined) return null;
  await tx.rows(insertAnswer, [operatorId, officeId, callId, call.participant_id, staffId]);
  return call.participant_id;
}

const isHereToday = async (tx: Tx, staffId: string, today: PlainDay): Promise<boolean> =>
  (await staffOn(tx, today)).some((staff) => staff.staff_id === staffId);

const insertBeside = statement<unknown>(
  "help-insert-beside",
  `insert into sitting_help
     (operator_id, office_id, help_id, participant_id, sitting, given_how, helped_by)
   values ($1, $2, $3, $4, $5, $6, $7)`,
);

const insertCall = statement<{ call_id: string }>(
  "help-insert-call",
  `insert into help_call (operator_id, office_id, call_id, participant_id, staff_id, day)
   select $1, $2, $3, $4, $5, $6
   where not exists (
     select from help_call c
     where c.operator_id = $1 and c.office_id = $2 and c.participant_id = $4
       and c.staff_id = $5 and c.day = $6
       and not exists (
         select from help_call_answer a
         where a.operator_id = $1 and a.office_id = $2 and a.call_id = c.call_id))
   returning call_id`,
);

const callById = statement<{ participant_id: string }>(
  "help-call-by-id",
  "select participant_id from help_call where operator_id = $1 and office_id = $2 and call_id = $3",
);

const insertAnswer = statement<unknown>(
  "help-insert-answer",
  `insert into help_call_answer (operator_id, office_id, call_id, participant_id, staff_id)
   values ($1, $2, $3, $4, $5) on conflict do nothing`,
);
