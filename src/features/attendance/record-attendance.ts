import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import { newId, type PlainDay } from "../../domain/ids.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import { enrolmentOf, type PersonHere } from "../people/queries.ts";
import type { AttendanceStatus } from "./form.ts";

type Recording = {
  readonly person: PersonHere;
  readonly day: PlainDay;
  readonly today: PlainDay;
  readonly status: AttendanceStatus;
  readonly staffId: string;
};

/**
 * Adds an attendance entry; the newest is what holds, and the same as the newest adds nothing.
 * Refuses with `attendance.notEnrolled` on a day the person was not enrolled, and with
 * `attendance.future` what cannot be known before the day.
 */
export async function recordAttendance(tx: Tx, recording: Recording): Promise<Result<null>> {
  const { person, day, today, status, staffId } = recording;
  if (enrolmentOf(person, day) !== "enrolled") return refuse({ code: "attendance.notEnrolled" });
  if (day > today && status !== "absent") return refuse({ code: "attendance.future" });
  const { operatorId, officeId } = tx.scope;
  await tx.rows(insert, [
    operatorId,
    officeId,
    newId(),
    person.participantId,
    day,
    status,
    staffId,
  ]);
  return ok(null);
}

const insert = statement<unknown>(
  "attendance-record",
  `insert into attendance
     (operator_id, office_id, attendance_id, participant_id, day, status, recorded_by)
   select $1, $2, $3, $4, $5, $6, $7
   where $6 is distinct from (
     select status from attendance
     where operator_id = $1 and office_id = $2 and participant_id = $4 and day = $5
     order by recorded_at desc limit 1)`,
);
