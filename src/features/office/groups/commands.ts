import { sql } from "kysely";

import type { Tx } from "../../../db/actor-transaction.ts";
import { newId, type PlainDay } from "../../../domain/ids.ts";
import { ok, refuse, type Result } from "../../../domain/result.ts";
import { groupsWithPeople } from "./queries.ts";

/** Adds a group at the end; `group.nameTaken` when there is one of this name. */
export async function addGroup(tx: Tx, name: string): Promise<Result<string>> {
  const id = newId();
  const added = await sql`
    insert into participant_group (operator_id, office_id, group_id, name, position)
    select ${tx.scope.operatorId}, ${tx.scope.officeId}, ${id}, ${name}, coalesce(max(position), 0) + 1
    from participant_group
    where operator_id = ${tx.scope.operatorId} and office_id = ${tx.scope.officeId}
    on conflict (operator_id, office_id, name) do nothing`.execute(tx.q);
  return added.numAffectedRows === 1n
    ? ok(id)
    : refuse({ code: "group.nameTaken", name, field: "name" });
}

/** Null when the group is not there. */
export async function renameGroup(
  tx: Tx,
  groupId: string,
  name: string,
): Promise<Result<string> | null> {
  const taken = await groupRows(tx).select("group_id").where("name", "=", name).executeTakeFirst();
  if (taken !== undefined && taken.group_id !== groupId) {
    return refuse({ code: "group.nameTaken", name });
  }
  const renamed = await tx.q
    .updateTable("participant_group")
    .set({ name })
    .where("operator_id", "=", tx.scope.operatorId)
    .where("office_id", "=", tx.scope.officeId)
    .where("group_id", "=", groupId)
    .executeTakeFirst();
  return renamed.numUpdatedRows === 1n ? ok(groupId) : null;
}

/** False when the group is not there; at an end it stays where it is. */
export async function moveGroup(tx: Tx, groupId: string, move: "up" | "down"): Promise<boolean> {
  const rows = await groupRows(tx)
    .select("group_id")
    .orderBy("position")
    .orderBy("name")
    .forUpdate()
    .execute();
  const order = rows.map((row) => row.group_id);
  const from = order.indexOf(groupId);
  if (from < 0) return false;
  const to = Math.min(Math.max(from + (move === "up" ? -1 : 1), 0), order.length - 1);
  const moved = order.toSpliced(from, 1).toSpliced(to, 0, groupId);
  await sql`
    update participant_group g set position = o.position
    from unnest(${moved}::uuid[]) with ordinality as o (group_id, position)
    where g.operator_id = ${tx.scope.operatorId} and g.office_id = ${tx.scope.officeId}
      and g.group_id = o.group_id`.execute(tx.q);
  return true;
}

/** Refuses with `group.notEmpty` while anybody is in it; people who left lose only the name of a group. Null: not there. */
export async function dropGroup(
  tx: Tx,
  groupId: string,
  today: PlainDay,
): Promise<Result<string> | null> {
  const locked = await groupRows(tx)
    .select("group_id")
    .where("group_id", "=", groupId)
    .forUpdate()
    .executeTakeFirst();
  if (locked === undefined) return null;
  const group = (await groupsWithPeople(tx, today)).find((known) => known.group_id === groupId);
  if (group !== undefined && group.people > 0) {
    return refuse({ code: "group.notEmpty", people: group.people });
  }
  await tx.q
    .updateTable("participant")
    .set({ group_id: null })
    .where("operator_id", "=", tx.scope.operatorId)
    .where("office_id", "=", tx.scope.officeId)
    .where("group_id", "=", groupId)
    .execute();
  await tx.q
    .deleteFrom("participant_group")
    .where("operator_id", "=", tx.scope.operatorId)
    .where("office_id", "=", tx.scope.officeId)
    .where("group_id", "=", groupId)
    .execute();
  return ok(groupId);
}

const groupRows = (tx: Tx) =>
  tx.q
    .selectFrom("participant_group")
    .where("operator_id", "=", tx.scope.operatorId)
    .where("office_id", "=", tx.scope.officeId);
