import { expect, test } from "vitest";

import { world } from "../world/world.ts";

const w = await world();

/** Facts may only be added to; the rest is state that its commands may change. */
const facts = [
  "adjustment_rating",
  "attachment",
  "attendance",
  "audit_daily_head",
  "audit_entry",
  "colour_telling",
  "colour_telling_end",
  "crisis_contact",
  "crisis_contact_end",
  "day_adjustment",
  "day_colour",
  "door_face",
  "experience",
  "experience_choice",
  "experience_withdrawal",
  "feedback",
  "feedback_opened",
  "feedback_reaction",
  "once_key",
  "goal_programme_turn",
  "own_note",
  "own_note_rest",
  "paper",
  "participant_enrolment",
  "participant_leaving",
  "plan_answer",
  "plan_answer_opened",
  "plan_event",
  "plan_event_evidence",
  "plan_goal_note",
  "plan_question",
  "plan_version",
  "programme_closure",
  "programme_step",
  "programme_version",
  "reading_word",
  "recipient_certificate",
  "recipient_certificate_part",
  "reflection",
  "reflection_answer",
  "reflection_told",
  "reminder",
  "sign_card",
  "sign_card_part",
  "sign_card_rest",
  "sign_card_voice",
  "sign_card_voice_end",
  "sign_share",
  "sign_share_end",
  "signed_document",
  "staff_post",
  "staff_post_end",
  "step_mark",
  "success",
  "support_note",
];

type TableRow = { name: string; rls: boolean; forced: boolean; comment: string | null };
const tables = await w.sql<TableRow>(
  `select c.relname as name, c.relrowsecurity as rls, c.relforcerowsecurity as forced,
          obj_description(c.oid) as comment
   from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
     and c.relname <> 'schema_migration' order by 1`,
);

test("すべての表で行レベルのしきりが強制されている", () => {
  expect(tables.length).toBeGreaterThan(30);
  expect(tables.filter((table) => !table.rls || !table.forced)).toEqual([]);
});

test("すべての表に日本語の名前がある", () => {
  expect(tables.filter((table) => !/[ぁ-んァ-ヶ一-龠]/.test(table.comment ?? ""))).toEqual([]);
});

test("すべての鍵・一意・参照は operator_id で始まる", async () => {
  const rows = await w.sql<{ constraint_name: string; first_column: string }>(
    `select k.conrelid::regclass || '.' || k.conname as constraint_name,
            (select attname from pg_attribute where attrelid = k.conrelid and attnum = k.conkey[1]) as first_column
     from pg_constraint k join pg_class c on c.oid = k.conrelid
     where c.relnamespace = 'public'::regnamespace and k.contype in ('p', 'u', 'f')
       and c.relname <> 'schema_migration'`,
  );
  expect(rows.length).toBeGreaterThan(80);
  expect(rows.filter((row) => row.first_column !== "operator_id")).toEqual([]);
});

test("office_id をもつ表の鍵は、その次が office_id である", async () => {
  const rows = await w.sql<{ name: string; columns: string[] }>(
    `select c.relname as name, array_agg(a.attname::text order by u.at) as columns
     from pg_constraint k join pg_class c on c.oid = k.conrelid
     cross join lateral unnest(k.conkey) with ordinality u(attnum, at)
     join pg_attribute a on a.attrelid = c.oid and a.attnum = u.attnum
     where c.relnamespace = 'public'::regnamespace and k.contype = 'p'
       and exists (select 1 from pg_attribute o where o.attrelid = c.oid and o.attname = 'office_id')
       and c.relname <> 'audit_entry'
     group by c.relname, k.conname`,
  );
  expect(rows.filter((row) => row.columns[1] !== "office_id")).toEqual([]);
});

test("一意の索引も operator_id で始まる", async () => {
  const rows = await w.sql<{ name: string; first: string }>(
    `select i.indexrelid::regclass::text as name,
            (select attname from pg_attribute where attrelid = i.indrelid and attnum = i.indkey[0]) as first
     from pg_index i join pg_class c on c.oid = i.indrelid
     where c.relnamespace = 'public'::regnamespace and i.indisunique and c.relname <> 'schema_migration'`,
  );
  expect(rows.filter((row) => row.first !== "operator_id")).toEqual([]);
});

test("事実の表を、アプリの役割は書きかえも消しもできない", async () => {
  const rows = await w.sql<{ name: string; changes: boolean }>(
    `select c.relname as name,
            has_table_privilege('ippo_app', c.oid, 'update') or has_table_privilege('ippo_app', c.oid, 'delete')
              or has_table_privilege('ippo_app', c.oid, 'truncate') as changes
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`,
  );
  const known = new Set(rows.map((row) => row.name));
  expect(facts.filter((name) => !known.has(name))).toEqual([]);
  expect(rows.filter((row) => row.changes && facts.includes(row.name))).toEqual([]);
});

test("アプリの役割は何も所有せず、しきりを越えられない", async () => {
  const roles = await w.sql<{ rolname: string; rolsuper: boolean; rolbypassrls: boolean }>(
    "select rolname, rolsuper, rolbypassrls from pg_roles where rolname in ('ippo_app', 'ippo_auth')",
  );
  expect(roles).toHaveLength(2);
  expect(roles.filter((role) => role.rolsuper || role.rolbypassrls)).toEqual([]);
  const owned = await w.sql(
    "select relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname in ('ippo_app', 'ippo_auth')",
  );
  expect(owned).toEqual([]);
});

test("認証の役割は、事業所の表を一つも読めない", async () => {
  const rows = await w.sql(
    `select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v')
       and has_table_privilege('ippo_auth', c.oid, 'select')`,
  );
  expect(rows).toEqual([]);
});
