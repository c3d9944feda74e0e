import type { Tx } from "../../../db/actor-transaction.ts";
import { newId, type PlainDay } from "../../../domain/ids.ts";
import { ok, refuse, type Problem, type Result } from "../../../domain/result.ts";
import { beginStandings } from "../derived.ts";
import type { PersonFields } from "./form.ts";
import { sameCertificate, sameNameAndBirth } from "./queries.ts";

type When = { readonly by: string; readonly today: PlainDay };

/** A new participant, enrolled from `startsOn`; the id, or a problem with its field. */
export async function addPerson(
  tx: Tx,
  form: PersonFields & { readonly startsOn: PlainDay },
  when: When,
): Promise<Result<string>> {
  const refused = await whyNot(tx, form, null, when.today);
  if (refused !== null) return refuse(refused);
  const participantId = newId();
  const who = { ...here(tx), participant_id: participantId };
  await tx.q
    .insertInto("participant")
    .values({ ...who, ...columns(form) })
    .execute();
  await tx.q
    .insertInto("participant_enrolment")
    .values({ ...who, enrolment_id: newId(), starts_on: form.startsOn, recorded_by: when.by })
    .execute();
  await beginStandings(tx, [{ participantId, startsOn: form.startsOn }]);
  return ok(participantId);
}

/** `form.stale` when somebody saved since the form was opened. */
export async function changePerson(
  tx: Tx,
  participantId: string,
  form: PersonFields & { readonly _version: number },
  when: When,
): Promise<Result<string>> {
  const refused = await whyNot(tx, form, participantId, when.today);
  if (refused !== null) return refuse(refused);
  const changed = await tx.q
    .updateTable("participant")
    .set((eb) => ({ ...columns(form), version: eb("version", "+", 1) }))
    .where("operator_id", "=", tx.scope.operatorId)
    .where("office_id", "=", tx.scope.officeId)
    .where("participant_id", "=", participantId)
    .where("version", "=", form._version)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n ? ok(participantId) : refuse({ code: "form.stale" });
}

async function whyNot(
  tx: Tx,
  form: PersonFields,
  except: string | null,
  today: PlainDay,
): Promise<Problem | null> {
  if (form.birthDate !== null && form.birthDate > today) {
    return { code: "people.bornInFuture", field: "birthDate" };
  }
  if (form.groupId !== null && !(await groupIsHere(tx, form.groupId))) {
    return { code: "form.choose", field: "groupId" };
  }
  const holder = await sameCertificate(tx, form.recipientNumber, except);
  if (holder !== null) {
    return { code: "people.numberTaken", field: "recipientNumber", name: holder };
  }
  const twin = form.another ? null : await sameNameAndBirth(tx, form, except);
  return twin === null ? null : { code: "people.sameName", field: "another", name: twin };
}

async function groupIsHere(tx: Tx, groupId: string): Promise<boolean> {
  const row = await tx.q
    .selectFrom("participant_group")
    .select("group_id")
    .where("operator_id", "=", tx.scope.operatorId)
    .where("office_id", "=", tx.scope.officeId)
    .where("group_id", "=", groupId)
    .executeTakeFirst();
  return row !== undefined;
}

const columns = (form: PersonFields) => ({
  name: form.name,
  kana: form.kana,
  called: form.called,
  birth_date: form.birthDate,
  recipient_number: form.recipientNumber,
  group_id: form.groupId,
});

const here = ({ scope }: Tx) => ({
  operator_id: scope.operatorId,
  // A staff actor's scope always has an office.
  office_id: scope.officeId ?? "",
});
