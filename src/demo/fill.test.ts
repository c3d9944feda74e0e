import { randomUUID } from "node:crypto";

import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";

import { testSecret } from "../../tests/world/names.ts";
import { asRole, type ConnectionParts } from "../db/connection.ts";
import { actorTransaction } from "../db/actor-transaction.ts";
import { openPools, type Pools } from "../db/pools.ts";
import { ensureDatabase, migrate, readMigrations } from "../db/migrate.ts";
import { feedbackAdvice } from "../domain/feedback/advice.ts";
import { writeFeedback } from "../domain/feedback/write-feedback.ts";
import { verifyOperator } from "../features/audit/verify.ts";
import { refreshStanding } from "../features/growth/commands.ts";
import { brokenRules } from "../words/easy.ts";
import { demoPeople, fillDemo } from "./fill.ts";
import { demoOffices } from "./plan.ts";

const until = "2026-11-20";
const now = new Date("2026-11-20T11:00:00+09:00");
const offices = [
  { ...demoOffices[0], people: 14, months: 8 },
  { ...demoOffices[1], people: 6, months: 8 },
];

const made: ConnectionParts[] = [];
let owner: ConnectionParts;
let client: Client;
let pools: Pools;

async function filled(): Promise<ConnectionParts> {
  const server = inject("owner");
  const database = `${server.database}_demo_${randomUUID().slice(0, 8)}`;
  const own = { ...server, database };
  made.push(own);
  await ensureDatabase({ ...server, database: "postgres" }, database);
  await migrate(own, await readMigrations("migrations"), testSecret);
  await fillDemo(own, { until, now, offices });
  return own;
}

beforeAll(async () => {
  owner = await filled();
  client = new Client(owner);
  await client.connect();
  const as = (role: "ippo_app" | "ippo_auth") => asRole(owner, testSecret, role, owner.database);
  pools = openPools(as("ippo_app"), as("ippo_auth"), 2, () => undefined);
});

afterAll(async () => {
  await client.end();
  await pools.close();
  const server = new Client({ ...inject("owner"), database: "postgres" });
  await server.connect();
  for (const { database } of made) await server.query(`drop database ${database} with (force)`);
  await server.end();
});

const rows = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await client.query<Row>(text, values)).rows;

const count = async (text: string): Promise<number> =>
  Number((await rows<{ count: string }>(`select count(*) from (${text}) found`))[0]?.count);

const tables = `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
  where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'schema_migration'
  order by 1`;

async function hashes(of: ConnectionParts): Promise<Record<string, string>> {
  const other = new Client(of);
  await other.connect();
  const found: Record<string, string> = {};
  for (const { name } of (await other.query<{ name: string }>(tables)).rows) {
    const sum = await other.query<{ hash: string }>(
      `select coalesce(md5(string_agg(t::text, '' order by t::text)), '') as hash from ${name} t`,
    );
    found[name] = sum.rows[0]?.hash ?? "";
  }
  await other.end();
  return found;
}

test("同じ日・同じ種なら、二度目も一行ちがわない", async () => {
  expect(await hashes(await filled())).toEqual(await hashes(owner));
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
  test("いまより先のことは、来る人の始まりの日だけ", async () => {
    const columns = await rows<{ table: string; column: string; type: string }>(`
      select table_name as table, column_name as column, data_type as type
      from information_schema.columns
      where table_schema = 'public' and data_type in ('date', 'timestamp with time zone')
        and table_name <> 'schema_migration'`);
    const future = new Set(["participant_enrolment.starts_on", "participant_standing.enrolled_on"]);
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

describe("事実から作る行", () => {
  test("一回ごとの数は、しるしを数え直したものと同じ", async () => {
    const recount = `
      select m.experience_id, e.period,
        count(*) filter (where observer = 'self' and support_level <> 'NA') as self_attempted,
        count(*) filter (where observer = 'self' and support_level = 'I') as self_alone,
        count(*) filter (where observer = 'staff' and support_level <> 'NA') as staff_attempted,
        count(*) filter (where observer = 'staff' and support_level = 'I') as staff_alone,
        (select count(*) from programme_step s where s.programme_id = e.programme_id
           and s.version = e.programme_version) as step_count
      from step_mark m join experience e using (operator_id, office_id, experience_id)
      group by m.experience_id, e.period, e.programme_id, e.programme_version`;
    const stored = `
      select experience_id, period, self_attempted, self_alone, staff_attempted, staff_alone, step_count
      from session_result`;
    expect(await count(`(${recount}) except (${stored})`)).toBe(0);
    expect(await count(`(${stored}) except (${recount})`)).toBe(0);
    expect(await count("select 1 from session_result")).toBeGreaterThan(500);
  });

  test("待っている返事と、最後に返した日・気にかけた日", async () => {
    const waiting = `select t.reflection_id, t.recorded_at from reflection_told t where not exists (
      select from feedback f where f.reflection_id = t.reflection_id)`;
    const stored = "select reflection_id, since from awaiting_reply";
    expect(await count(`(${waiting}) except (${stored})`)).toBe(0);
    expect(await count(`(${stored}) except (${waiting})`)).toBe(0);
    const last = `
      select p.participant_id,
        (select max(occurred_on) from feedback f where f.participant_id = p.participant_id),
        greatest(
          (select max(occurred_on) from feedback f where f.participant_id = p.participant_id),
          (select max(occurred_on) from support_note n where n.participant_id = p.participant_id),
          (select max(occurred_on) from success s where s.participant_id = p.participant_id and kept_by = 'staff'),
          (select max(occurred_on) from step_mark m where m.participant_id = p.participant_id and observer = 'staff'))
      from participant p`;
    const kept =
      "select participant_id, last_feedback_on, last_noticed_on from participant_standing";
    expect(await count(`(${last}) except (${kept})`)).toBe(0);
  });

  test("あゆみの段は、動いている仕組みが作るものと同じ", async () => {
    const before = await rows("select * from growth_standing order by 3, 4, 5");
    const pairs = await rows<Record<"operator" | "office" | "person" | "programme", string>>(`
      select distinct operator_id as operator, office_id as office, participant_id as person,
        programme_id as programme from growth_standing`);
    for (const { operator, office, person, programme } of pairs) {
      const scope = { operatorId: operator, officeId: office, role: "supporter", personId: null };
      await actorTransaction(pools.app, scope, (tx) => refreshStanding(tx, person, programme));
    }
    expect(await rows("select * from growth_standing order by 3, 4, 5")).toEqual(before);
    expect(new Set(before.map((row) => (row as { highest: string }).highest)).size).toBeGreaterThan(
      2,
    );
  });

  test("閲覧の記録の鎖は、たどれる", async () => {
    const [operator] = await rows<{ operator_id: string }>("select operator_id from operator");
    const scope = {
      operatorId: operator?.operator_id ?? "",
      officeId: null,
      role: "officeManager",
      personId: null,
    };
    const verified = await actorTransaction(pools.app, scope, (tx) =>
      verifyOperator(tx, testSecret),
    );
    expect(verified.ok && verified.value.seq).toBe(await count("select 1 from audit_entry"));
    expect(await count("select 1 from audit_entry")).toBeGreaterThan(200);
  });
});

describe("言葉", () => {
  const blame =
    /失敗|しっぱい|ダメ|だめ|駄目|不正|エラー|間違|まちが|ミス|違反|異常|できなかった|わるい|悪い/u;

  test("どこにも、責める言葉がない", async () => {
    const columns = await rows<{ table: string; column: string }>(`
      select table_name as table, column_name as column from information_schema.columns
      where table_schema = 'public' and data_type = 'text' and table_name <> 'schema_migration'`);
    for (const { table, column } of columns) {
      const texts = await rows<{ text: string }>(`select distinct ${column} as text from ${table}`);
      expect(texts.map(({ text }) => text).filter((text) => blame.test(text ?? ""))).toEqual([]);
    }
  });

  test("やさしい言葉は、やさしい", async () => {
    const texts = await rows<{ text: string }>(`
      select name_easy as text from programme_version union select about_easy from programme_version
      union select words_easy from programme_step`);
    for (const { text } of texts)
      expect({ text, broken: brokenRules(text) }).toEqual({ text, broken: [] });
  });

  test("フィードバックはどれも決まりを守り、直すところがない。150よりずっと多い", async () => {
    const texts = await rows<{
      seen: string;
      whyGood: string;
      nextHint: string;
      strengthWord: string;
    }>(`
      select distinct seen, why_good as "whyGood", next_hint as "nextHint",
        strength_word as "strengthWord" from feedback`);
    expect(texts.length).toBeGreaterThan(150);
    for (const text of texts) {
      expect({ text, ok: writeFeedback(text).ok }).toEqual({ text, ok: true });
      expect({ text, advice: feedbackAdvice(text) }).toEqual({ text, advice: [] });
    }
    expect(await count("select distinct seen from feedback")).toBeGreaterThan(150);
  });
});

test("入る人は、ちがう二人の利用者と、役割ごとの職員", async () => {
  const people = await demoPeople(owner);
  expect(people.map(({ role }) => role)).toEqual([
    "participant",
    "participant",
    "supporter",
    "serviceManager",
    "officeManager",
  ]);
  const words = await rows<{ words: string }>(
    "select settings ->> 'words' as words from participant where participant_id = any($1)",
    [people.slice(0, 2).map(({ person }) => person.personId)],
  );
  expect(new Set(words.map((row) => row.words))).toEqual(new Set(["easy", "std"]));
});
