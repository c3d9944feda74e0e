import { randomUUID } from "node:crypto";

import { Client } from "pg";
import { afterAll, describe, expect, inject, test } from "vitest";

import { migrateAlone } from "./fill.scene.ts";
import { fillDemo } from "./fill.ts";
import { demoOffices } from "./plan.ts";
import { todaysDemo, type TodaysDemo } from "./todays-demo.ts";

const server = inject("owner");
const maintenance = { ...server, database: "postgres" };
const owner = { ...server, database: `${server.database}_today_${randomUUID().slice(0, 8)}` };

const offices = [{ ...demoOffices[0], people: 5, months: 3 }];

const said: string[] = [];
const opened = (now: string, change: Partial<TodaysDemo> = {}) =>
  todaysDemo({
    maintenance,
    owner,
    now: new Date(now),
    prepare: (made) => migrateAlone(maintenance, made),
    fill: async (made, today) => {
      await fillDemo(made, { until: today, now: new Date(now), offices });
    },
    say: (line) => said.push(line),
    ...change,
  });

async function ask(text: string, database = owner.database): Promise<Record<string, unknown>[]> {
  const client = new Client({ ...server, database });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(text);
  await client.end();
  return rows;
}

const names = async () =>
  (
    await ask(
      `select datname from pg_database where starts_with(datname, '${owner.database}') order by 1`,
      "postgres",
    )
  ).map(({ datname }) => datname);

const today = async (day: string) =>
  Number((await ask(`select count(*) from experience where day = '${day}'`))[0]?.["count"]);

afterAll(async () => {
  for (const name of await names()) {
    await ask(`drop database "${String(name)}" with (force)`, "postgres");
  }
});

// Two databases are migrated from zero: on a machine that others use that takes its time.
describe("デモは、開いた日まで生きている", { timeout: 120_000 }, () => {
  test("はじめて開いた日", async () => {
    expect(await opened("2026-11-20T11:00:00+09:00")).toBe("filled");
    expect(await today("2026-11-20")).toBeGreaterThan(2);
  });

  test("同じ日にもう一度開くと、入れた言葉はそのまま", async () => {
    await ask("update operator set name = 'ためした名前'");
    expect(await opened("2026-11-20T23:59:00+09:00")).toBe("kept");
    expect(await ask("select name from operator")).toEqual([{ name: "ためした名前" }]);
  });

  test("作りなおしの途中で止まっても、前のデモがそのまま残る", async () => {
    const stop = () => Promise.reject(new Error("the disk is full"));
    await expect(opened("2026-11-24T09:00:00+09:00", { fill: stop })).rejects.toThrow("disk");
    expect(await ask("select name from operator")).toEqual([{ name: "ためした名前" }]);
  });

  test("別の日に開くと、その日までの毎日になる。朝の早い時間でも", async () => {
    expect(await opened("2026-11-24T06:30:00+09:00")).toBe("filled");
    expect(await today("2026-11-24")).toBeGreaterThan(2);
    expect(
      await ask("select 1 from plan_event where recorded_at > '2026-11-24T06:30:00+09:00'"),
    ).toEqual([]);
    expect(await names()).toEqual([owner.database]);
    expect(said.at(-1)).toContain("A new day");
  });
});
