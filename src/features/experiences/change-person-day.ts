import type { Tx } from "../../db/actor-transaction.ts";
import { statement } from "../../db/statement.ts";
import type { PlainDay } from "../../domain/ids.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import { enrolmentOf, type PersonHere } from "../people/queries.ts";
import type { ExceptionForm } from "./day-form.ts";
import { dayExperiences, openProgrammes } from "./day-queries.ts";
import { addExperiences, lockDay } from "./lay-out.ts";
import { overlap } from "./preview-day.ts";

/**
 * One person's day differs: an experience is added, or stands in place of what is planned in that
 * period. What has begun stays, since marks and words belong to it. Refuses `day.notEnrolled`,
 * `day.programmeUnknown`, `day.taken`.
 */
export async function changePersonDay(
  tx: Tx,
  person: PersonHere,
  day: PlainDay,
  form: ExceptionForm,
  staffId: string,
): Promise<Result<null>> {
  await lockDay(tx, day);
  const programmes = await openProgrammes(tx);
  const programme = programmes.find(({ programmeId }) => programmeId === form.programme);
  if (programme === undefined) return refuse({ code: "day.programmeUnknown", field: "programme" });
  if (enrolmentOf(person, day) !== "enrolled") return refuse({ code: "day.notEnrolled" });
  const theirs = (await dayExperiences(tx, day)).filter(
    (one) => one.participantId === person.participantId,
  );
  const replaced =
    form.how === "instead"
      ? theirs.filter((one) => !one.begun && overlap(one.period, form.period))
      : [];
  const isThere = theirs.some(
    (one) =>
      !replaced.includes(one) && one.programmeId === form.programme && one.period === form.period,
  );
  if (isThere) return refuse({ code: "day.taken", field: "programme" });
  const ids = replaced.map(({ experienceId }) => experienceId);
  await tx.rows(withdrawAll, [tx.scope.operatorId, tx.scope.officeId, ids, staffId]);
  const { period, place, legalClass } = form;
  const kind = form.kind === "" ? programme.kind : form.kind;
  const placement = {
    participantId: person.participantId,
    programmeId: programme.programmeId,
    kind,
    period,
    place,
    legalClass,
  };
  await addExperiences(tx, day, [placement], programmes, staffId);
  return ok(null);
}

const withdrawAll = statement<unknown>(
  "experiences-replace",
  `insert into experience_withdrawal
     (operator_id, office_id, experience_id, participant_id, reason, recorded_by)
   select operator_id, office_id, experience_id, participant_id, '予定の変更', $4
   from experience where operator_id = $1 and office_id = $2 and experience_id = any ($3::uuid[])`,
);
