import { sql } from "kysely";

import type { Tx } from "../../../db/actor-transaction.ts";
import { newId, type PlainDay } from "../../../domain/ids.ts";
import { ok, type Problem, type Result } from "../../../domain/result.ts";
import type { RosterRow } from "../../../domain/roster/row.ts";
import { beginStandings } from "../derived.ts";
import { checkRoster } from "./check.ts";

/** Enrols everyone of the file, or nobody; checked again, since the office may have changed. Their names. */
export async function importRoster(
  tx: Tx,
  bytes: Uint8Array,
  when: { readonly by: string; readonly today: PlainDay },
): Promise<Result<readonly string[], Problem>> {
  await lockOffice(tx);
  const checked = await checkRoster(tx, bytes, when.today);
  if (!checked.ok) return checked;
  const groups = await groupIds(tx, checked.value.newGroups);
  const people = checked.value.rows.map((row) => personOf(row, groups));
  await keepPeople(tx, people, when.by);
  await beginStandings(tx, people);
  return ok(people.map(({ name }) => name));
}

type NewPerson = ReturnType<typeof personOf>;

const personOf = (row: RosterRow, groups: ReadonlyMap<string, string>) => ({
  participantId: newId(),
  enrolmentId: newId(),
  name: row.name,
  kana: row.kana,
  bornOn: row.bornOn,
  number: row.certificateNumber ?? "",
  groupId: row.group === null ? null : (groups.get(row.group) ?? null),
  startsOn: row.startedOn,
});

/** Makes the missing groups; ids of all by name. */
async function groupIds(tx: Tx, missing: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { operatorId, officeId } = tx.scope;
  await sql`
    insert into participant_group (operator_id, office_id, group_id, name, position)
    select ${operatorId}, ${officeId}, n.id, n.name, n.place +
      (select coalesce(max(position), 0) from participant_group
       where operator_id = ${operatorId} and office_id = ${officeId})
    from unnest(${missing.map(newId)}::uuid[], ${missing}::text[])
      with ordinality as n (id, name, place)`.execute(tx.q);
  const rows = await tx.q
    .selectFrom("participant_group")
    .select(["group_id", "name"])
    .where("operator_id", "=", operatorId)
    .where("office_id", "=", officeId)
    .execute();
  return new Map(rows.map((row) => [row.name, row.group_id]));
}

async function keepPeople(tx: Tx, people: readonly NewPerson[], by: string): Promise<void> {
  const { operatorId, officeId } = tx.scope;
  const rows = JSON.stringify(people);
  await sql`
    insert into participant (operator_id, office_id, participant_id, name, kana, birth_date, recipient_number, group_id)
    select ${operatorId}, ${officeId}, n."participantId", n.name, n.kana, n."bornOn", n.number, n."groupId"
    from jsonb_to_recordset(${rows}::jsonb) as n ("participantId" uuid, name text, kana text,
      "bornOn" date, number text, "groupId" uuid)`.execute(tx.q);
  await sql`
    insert into participant_enrolment (operator_id, office_id, enrolment_id, participant_id, starts_on, recorded_by)
    select ${operatorId}, ${officeId}, n."enrolmentId", n."participantId", n."startsOn", ${by}
    from jsonb_to_recordset(${rows}::jsonb) as n ("enrolmentId" uuid, "participantId" uuid, "startsOn" date)`.execute(
    tx.q,
  );
}

/** The same file confirmed twice at once: the second waits and then finds everyone here already. */
const lockOffice = (tx: Tx) =>
  tx.q
    .selectFrom("office")
    .select("office_id")
    .where("operator_id", "=", tx.scope.operatorId)
    .where("office_id", "=", tx.scope.officeId)
    .forUpdate()
    .execute();
