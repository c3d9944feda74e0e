import { Pool } from "pg";
import { afterAll, describe, expect, test } from "vitest";

import { asRole } from "../../src/db/connection.ts";
import { actorTransaction } from "../../src/db/actor-transaction.ts";
import { routes } from "../../src/features/routes.ts";
import type { Route } from "../../src/http/route.ts";
import { castDay, officeOf, type PersonKey } from "../world/cast.ts";
import { testSecret } from "../world/names.ts";
import { world } from "../world/world.ts";

const w = await world();

/** For each id in a path: the other operator's, and the same operator's other office's. */
const foreign = {
  participantId: [w.id.sato, w.id.kimura],
  experienceId: [w.id.satoToday, w.id.kimuraToday],
  programmeId: [w.id.soramameBoxes, w.id.minatoCleaning],
  stepId: [w.stepId("soramameBoxes", 1), w.stepId("minatoCleaning", 1)],
  staffId: [w.id.ogawa, w.id.nakamura],
} as const;

/** Ids that the other offices have only once something happened there. */
const elsewhere = await makeForeignRecords();

const whoCalls: Record<Route["for"], PersonKey[]> = {
  participant: ["aoki"],
  staff: ["morita", "ishii", "ohno"],
  signedIn: ["aoki", "morita"],
  visitor: [],
  anyone: ["morita"],
};

const withIds = routes.filter((route) => /:[a-zA-Z]+Id\b/.test(route.path));

describe("ほかの事業所・ほかの法人の番号では、どの道も開かない", () => {
  test("番号をとる道がある", () => expect(withIds.length).toBeGreaterThan(10));

  for (const route of withIds) {
    for (const side of [0, 1] as const) {
      test(`${route.method} ${route.path} (${side === 0 ? "ほかの法人" : "ほかの事業所"})`, async () => {
        const path = fill(route.path, side);
        for (const caller of whoCalls[route.for]) {
          const before = await refusals();
          const browser = w.as(caller);
          const answer =
            route.method === "GET"
              ? await browser.get(path)
              : await browser.post(path, { _version: "1" });
          // A role that may not use the route at all is told so (403); nobody is let in.
          expect([403, 404], `${caller} ${path}`).toContain(answer.status);
          expect(await refusals(), "監査に残る").toBe(before + 1);
        }
      });
    }
  }
});

describe("アプリの役割でじかに読んでも、ほかの側は見えない", async () => {
  const pool = new Pool(asRole(w.owner, testSecret, "ippo_app", w.owner.database));
  afterAll(() => pool.end());
  const tables = await w.sql<{ name: string; office: boolean; person: boolean }>(
    `select c.relname as name,
            bool_or(a.attname = 'office_id') as office, bool_or(a.attname = 'participant_id') as person
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'schema_migration'
     group by 1 order by 1`,
  );
  const { operatorId, officeId } = officeOf("hidamari");

  test.each(tables)("$name", async ({ name, office, person }) => {
    const staffScope = { operatorId, officeId, role: "officeManager", personId: w.id.morita };
    const seen = await actorTransaction(pool, staffScope, async (tx) =>
      tx.rows<{ operator_id: string; office_id?: string }>({
        name: "",
        text: `select * from ${name}`,
      }),
    );
    expect(seen.filter((row) => row.operator_id !== operatorId)).toEqual([]);
    if (office && !["office", "audit_entry"].includes(name)) {
      expect(seen.filter((row) => row.office_id !== officeId)).toEqual([]);
    }
    const personScope = { operatorId, officeId, role: "participant", personId: w.id.aoki };
    const mine = await actorTransaction(pool, personScope, async (tx) =>
      tx.rows<{ participant_id?: string | null }>({ name: "", text: `select * from ${name}` }),
    );
    if (person) {
      expect(
        mine.filter((row) => row.participant_id !== null && row.participant_id !== w.id.aoki),
      ).toEqual([]);
    }
  });

  test("だれでもない取引には何も見えない", async () => {
    const client = await pool.connect();
    for (const { name } of tables) {
      const rows = await client.query(`select 1 from ${name} limit 1`);
      expect(rows.rowCount, name).toBe(0);
    }
    client.release();
  });
});

function fill(path: string, side: 0 | 1): string {
  return path
    .replaceAll(/:([a-zA-Z]+Id)\b/g, (_all, name: string) => idFor(name, side))
    .replaceAll(":day", castDay)
    .replaceAll(":position", "1")
    .replaceAll(":question", "did")
    .replaceAll(/:[a-z]+/g, "x");
}

function idFor(name: string, side: 0 | 1): string {
  const known: Readonly<Record<string, readonly string[]>> = { ...foreign, ...elsewhere };
  const ids = known[name];
  // An id of a kind that the other side has none of is as foreign as any.
  return ids?.[side] ?? `01900000-0099-7000-8000-00000000000${side}`;
}

async function refusals(): Promise<number> {
  const [row] = await w.sql<{ n: number }>(
    "select count(*)::int as n from audit_entry where action like 'refused:%'",
  );
  return row?.n ?? 0;
}

async function makeForeignRecords() {
  const made = { reflectionId: [] as string[], feedbackId: [] as string[] };
  const sides = [
    {
      ...officeOf("soramame"),
      person: w.id.sato,
      staff: w.id.miura,
      experience: w.id.satoToday,
      n: 1,
    },
    {
      ...officeOf("minato"),
      person: w.id.kimura,
      staff: w.id.kato,
      experience: w.id.kimuraToday,
      n: 2,
    },
  ];
  for (const side of sides) {
    const reflection = `01900000-0020-7000-8000-00000000000${side.n}`;
    const feedback = `01900000-0021-7000-8000-00000000000${side.n}`;
    const who = [side.operatorId, side.officeId, side.person];
    await w.sql(
      `insert into reflection (operator_id, office_id, participant_id, reflection_id, experience_id, day)
       values ($1, $2, $3, $4, $5, $6)`,
      [...who, reflection, side.experience, castDay],
    );
    await w.sql(
      `insert into feedback (operator_id, office_id, participant_id, feedback_id, reflection_id, experience_id,
         staff_id, seen, next_hint, occurred_on)
       values ($1, $2, $3, $4, $5, $6, $7, '箱を十個重ねました', '底を先に見てみましょう', $8)`,
      [...who, feedback, reflection, side.experience, side.staff, castDay],
    );
    made.reflectionId.push(reflection);
    made.feedbackId.push(feedback);
  }
  return made;
}
