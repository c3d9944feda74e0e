import { afterAll, expect, test, vi } from "vitest";

import { liveTheDay } from "../../../tests/e2e/lived-in.ts";
import { officeOf } from "../../../tests/world/cast.ts";
import { world } from "../../../tests/world/world.ts";
import { hasKanji } from "../../domain/reading/kana.ts";
import { openAnalyser } from "../../readings/analyser.ts";
import { saidByStaff } from "./at-save.fixtures.ts";
import { shownColumns } from "./mode/shown-to-people.ts";

const analyser = openAnalyser();
afterAll(() => analyser.stop());
await analyser.read(["温める"], []);
const w = await world({ analyser });
const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 30_000, interval: 200 });
const [aoki, ito] = [w.as("aoki"), w.as("ito")];

// A day is lived through the forms alone: nobody opens a page of theirs, so no view makes a reading.
const lived = await liveTheDay(w);

const isRead = (text: string) =>
  soon(async () =>
    expect(
      await w.sql("select text from reading where text = $1", [text]),
      `「${text}」の読みが、本人が見る前に作られる`,
    ).toEqual([{ text }]),
  );

test.each(saidByStaff(w, lived))("$what の $field", async ({ text, send }) => {
  const answer = await send(text);
  expect(answer.status, answer.text.slice(0, 1500)).toBe(303);
  await isRead(text);
});

test("本人が見せた相手に限る言葉は、みんなの一覧に入らない", async () => {
  const rows = await w.sql(
    "select open_to_staff from reading where text in ('席を窓側に移した', '相談室の窓口')",
  );
  expect(rows).toEqual([{ open_to_staff: false }, { open_to_staff: false }]);
});

test("本人が言ったことも、保存したときに読まれる", async () => {
  await aoki.post(`/signs/cards/${lived.cardId}/parts/coping`, { words: "水を飲む" });
  await ito.post("/me/assessment");
  await aoki.post("/me/assessment/items/rhythm.morning", { words: "朝は苦手", go: "next" });
  await aoki.post("/notes", { words: "傘を忘れない", for: "me" });
  await aoki.post("/signs/contacts", { name: "隣の姉", phone: "03-1234-5678" });
  for (const text of ["水を飲む", "朝は苦手", "傘を忘れない", "隣の姉"]) await isRead(text);
});

test("この日に書かれて本人に出る文に、読みのないものがない", async () => {
  const { operatorId, officeId } = officeOf("hidamari");
  const columns = Object.entries(shownColumns)
    // The cast's programmes stood there before any form.
    .filter(([table]) => !table.startsWith("programme"))
    .flatMap(([table, names]) => names.map((name) => ({ table, name })));
  const all: string[] = [];
  for (const { table, name } of columns) {
    const rows = await w.sql<{ text: string }>(
      `select ${name} as text from ${table} where operator_id = $1 and office_id = $2`,
      [operatorId, officeId],
    );
    all.push(...rows.map(({ text }) => text.trim()));
  }
  const plans = await w.sql<{ rows: string[] }>(
    `select array(select value #>> '{}' from jsonb_path_query(body::jsonb,
       'strict $.content.rows[*].**') value where jsonb_typeof(value) = 'string') as rows
     from plan_version where participant_id = $1`,
    [w.id.aoki],
  );
  all.push(...plans.flatMap(({ rows }) => rows));
  const texts = [...new Set(all.filter(hasKanji))];
  expect(texts.length).toBeGreaterThan(25);
  await vi.waitFor(async () => {
    const read = await w.sql<{ text: string }>("select text from reading");
    const known = new Set(read.map(({ text }) => text));
    expect(texts.filter((text) => !known.has(text))).toEqual([]);
  }, 5000);
});
