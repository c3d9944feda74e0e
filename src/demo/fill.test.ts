import { describe, expect, test } from "vitest";

import { filledScene, now, until, type Scene } from "./fill.scene.ts";

const scene = await filledScene();
const { rows, count } = scene;

const tables = `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
  where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'schema_migration'
  order by 1`;

async function hashes({ rows: found }: Scene): Promise<Record<string, string>> {
  const sums: Record<string, string> = {};
  for (const { name } of await found<{ name: string }>(tables)) {
    const [sum] = await found<{ hash: string }>(
      `select coalesce(md5(string_agg(t::text, '' order by t::text)), '') as hash from ${name} t`,
    );
    sums[name] = sum?.hash ?? "";
  }
  return sums;
}

test("同じ日・同じ種なら、二度目も一行ちがわない", async () => {
  expect(await hashes(await filledScene())).toEqual(await hashes(scene));
});

test("親のない行はない", async () => {
  const keys = await rows<{ child: string; parent: string; match: string; known: string }>(`
    select c.conrelid::regclass::text as child, c.confrelid::regclass::text as parent,
      string_agg(format('c.%I = p.%I', a.attname, b.attname), ' and ') as match,
      string_agg(format('c.%I is not null', a.attname), ' and ') as known
    from pg_constraint c
    cross join unnest(c.conkey, c.confkey) as k(own, theirs)
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.own
    join pg_attribute b on b.attrelid = c.confrelid and b.attnum = k.theirs
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace
    group by c.oid`);
  expect(keys.length).toBeGreaterThan(40);
  for (const { child, parent, match, known } of keys) {
    const orphans = await count(
      `select 1 from ${child} c where ${known} and not exists (select 1 from ${parent} p where ${match})`,
    );
    expect({ child, parent, orphans }).toEqual({ child, parent, orphans: 0 });
  }
});

test("決まり (check) に外れた行はない", async () => {
  const checks = await rows<{ name: string; rule: string }>(`
    select conrelid::regclass::text as name, pg_get_expr(conbin, conrelid) as rule
    from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace`);
  for (const { name, rule } of checks) {
    const against = await count(`select 1 from ${name} where not (${rule})`);
    expect({ name, rule, against }).toEqual({ name, rule, against: 0 });
  }
});

describe("時間", () => {
  test("いまより先のことは、来る人の始まりの日と、計画・目標・受給者証の期間だけ", async () => {
    const columns = await rows<{ table: string; column: string; type: string }>(`
      select table_name as table, column_name as column, data_type as type
      from information_schema.columns
      where table_schema = 'public' and data_type in ('date', 'timestamp with time zone')
        and table_name <> 'schema_migration'`);
    const future = new Set([
      "participant_enrolment.starts_on",
      "participant_standing.enrolled_on",
      // What a plan, a goal and a certificate are for reaches beyond today.
      ...["goal", "plan_version"].flatMap((table) => [`${table}.starts_on`, `${table}.ends_on`]),
      "recipient_certificate_part.ends_on",
    ]);
    for (const { table, column, type } of columns) {
      const limit = type === "date" ? until : now.toISOString();
      const later = await count(`select 1 from ${table} where ${column} > '${limit}'`);
      const name = `${table}.${column}`;
      if (!future.has(name)) expect({ name, later }).toEqual({ name, later: 0 });
    }
  });

  test("始まる前と終わったあとに、体験も出欠もない", async () => {
    for (const table of ["experience", "attendance"]) {
      const outside = await count(`
        select 1 from ${table} t
        join participant_enrolment e using (operator_id, office_id, participant_id)
        left join participant_leaving l using (operator_id, office_id, enrolment_id)
        where t.day < e.starts_on or t.day >= l.left_on`);
      expect({ table, outside }).toEqual({ table, outside: 0 });
    }
  });

  test("フィードバックは六日のうちに届く。待っている人は待っている", async () => {
    const late = await count(`
      select 1 from feedback f join reflection r using (operator_id, office_id, reflection_id)
      where f.occurred_on - r.day not between 0 and 6`);
    expect(late).toBe(0);
    const longest = await rows<{ days: number }>(
      `select '${until}'::date - min(since)::date as days from awaiting_reply`,
    );
    expect(longest[0]?.days).toBeGreaterThan(10);
  });

  test("きょうは途中まで: 予定があり、しるしがあり、待っている言葉があり、まだ開かれていない返事がある", async () => {
    expect(await count(`select 1 from experience where day = '${until}'`)).toBeGreaterThan(10);
    expect(await count(`select 1 from session_result where day = '${until}'`)).toBeGreaterThan(3);
    expect(
      await count(`select 1 from experience e where day = '${until}' and period = 'afternoon'
        and exists (select from step_mark m where m.experience_id = e.experience_id)`),
    ).toBe(0);
    expect(await count("select 1 from awaiting_reply")).toBeGreaterThan(3);
    expect(
      await count(`select 1 from feedback f where not exists (
        select from feedback_opened o where o.feedback_id = f.feedback_id)`),
    ).toBeGreaterThan(3);
  });
});
