import { randomUUID } from "node:crypto";

import { describe, expect, test } from "vitest";

import { world } from "../world/world.ts";
import { goodForms } from "./good-forms.ts";
import { everything } from "./tables.ts";

const w = await world();

describe.each(goodForms.filter(({ mayBeEmpty }) => !mayBeEmpty))(
  "$what を二度送る",
  ({ who, path, fields }) => {
    test("続けて送っても一つだけ残り、同じところへ導く", async () => {
      const form = { ...fields, ...unlike(fields), _once: randomUUID() };
      const first = await w.as(who).post(path, form);
      const after = await everything(w);
      const second = await w.as(who).post(path, form);
      expect([first.status, second.status]).toEqual([303, 303]);
      expect(second.location).toBe(first.location);
      expect(await everything(w)).toEqual(after);
    });

    test("同時に八つ送っても一つだけ残る", async () => {
      const form = { ...fields, ...unlike(fields), _once: randomUUID() };
      const keys = await onceKeys();
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => w.as(who).post(path, form)),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
      expect(new Set(answers.map(({ location }) => location)).size).toBe(1);
      expect(await onceKeys()).toBe(keys + 1);
      expect(await copies(form)).toBeLessThanOrEqual(1);
    });
  },
);

test("ふりかえりの同じ答えは、鍵がなくても二つにならない", async () => {
  const path = `/reflect/${w.id.itoToday}/did`;
  for (let turn = 0; turn < 3; turn += 1) {
    expect((await w.as("ito").post(path, { words: "おった" })).status).toBe(303);
  }
  expect(await count("reflection_answer", "おった")).toBe(1);
});

test("ほかの人が同じ鍵を使っても、その人のものは失われない", async () => {
  const _once = randomUUID();
  const path = (id: string) => `/people/${id}/notes`;
  await w.as("ohno").post(path(w.id.aoki), { words: "大野の一つ", _once });
  const other = await w.as("miura").post(path(w.id.sato), { words: "三浦の一つ", _once });
  expect(other.status).toBe(303);
  expect(await count("support_note", "大野の一つ")).toBe(1);
  expect(await count("support_note", "三浦の一つ")).toBe(1);
});

let turn = 0;

/** New words each time, so that what one test left behind is not counted by the next. */
function unlike(fields: Readonly<Record<string, string>>): Record<string, string> {
  turn += 1;
  const letter =
    "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめも"[turn] ?? "ん";
  if ("kana" in fields) return { name: `山口${letter}`, kana: `やまぐち${letter}` };
  if ("seen" in fields) return { seen: `箱を重ねました（${turn}）` };
  return "words" in fields ? { words: `ことば${turn}` } : {};
}

async function copies(form: Readonly<Record<string, string>>): Promise<number> {
  if (form["words"] !== undefined) {
    return (await count("support_note", form["words"])) + (await count("success", form["words"]));
  }
  if (form["seen"] !== undefined) return count("feedback", form["seen"]);
  return form["name"] === undefined ? 0 : count("participant", form["name"]);
}

async function count(table: string, words: string): Promise<number> {
  const column = { feedback: "seen", participant: "name" }[table] ?? "words";
  const rows = await w.sql(`select 1 from ${table} where ${column} = $1`, [words]);
  return rows.length;
}

async function onceKeys(): Promise<number> {
  return (await w.sql("select 1 from once_key")).length;
}
