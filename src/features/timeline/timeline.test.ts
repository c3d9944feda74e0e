import { beforeAll, describe, expect, test } from "vitest";

import { actorTransaction } from "../../db/actor-transaction.ts";
import { world } from "../../../tests/world/world.ts";
import { refreshSessionResult } from "../experiences/derived.ts";

const w = await world();
const page = `/people/${w.id.aoki}`;
const read = async (query = "") => (await w.as("ohno").get(`${page}${query}`)).text;
const id = (number: number) => `01900000-0096-7000-8000-${number.toString().padStart(12, "0")}`;
const who = [w.id.hidamarikai, w.id.hidamari, w.id.aoki] as const;
const place = "operator_id, office_id, participant_id";

/** One row as the owner; the columns beyond tenant and person are named. */
const add = (table: string, row: Record<string, unknown>) => {
  const names = Object.keys(row);
  return w.sql(
    `insert into ${table} (${place}, ${names.join(", ")})
     values ($1, $2, $3, ${names.map((_, index) => `$${index + 4}`).join(", ")})`,
    [...who, ...Object.values(row)],
  );
};

beforeAll(async () => {
  await add("reflection", {
    reflection_id: id(1),
    experience_id: w.id.aokiToday,
    day: "2026-11-20",
  });
  const said = { reflection_id: id(1), mode: "words", recorded_at: "2026-11-20T13:00:00+09:00" };
  await add("reflection_answer", {
    ...said,
    answer_id: id(2),
    question: "did",
    words: "はこを <おった>。𠮷",
    given_how: "read_aloud",
    helped_by: w.id.ohno,
  });
  await add("reflection_answer", {
    ...said,
    answer_id: id(3),
    question: "felt",
    mode: "face",
    choice: "good",
    given_how: "alone",
  });
  await add("experience_choice", {
    choice_id: id(4),
    programme_id: w.id.cookies,
    choice: "afraid",
    given_how: "alone",
    occurred_on: "2026-11-20",
  });
  await add("success", {
    success_id: id(5),
    kept_by: "self",
    words: "十個できた",
    given_how: "alone",
    occurred_on: "2026-11-19",
  });
  await add("success", {
    success_id: id(6),
    kept_by: "staff",
    staff_id: w.id.ohno,
    words: "声をかける前に始めた",
    given_how: "alone",
    occurred_on: "2026-11-19",
  });
  await add("feedback", {
    feedback_id: id(7),
    experience_id: w.id.aokiToday,
    staff_id: w.id.ishii,
    seen: "線を合わせてから折っていた",
    next_hint: "底から始めてみる",
    occurred_on: "2026-11-20",
  });
  await add("feedback_reaction", {
    reaction_id: id(8),
    feedback_id: id(7),
    reaction: "disliked",
    words: "むずかしい",
    given_how: "alone",
  });
  await add("step_mark", {
    mark_id: id(9),
    experience_id: w.id.aokiToday,
    step_id: w.stepId("boxes", 1),
    support_level: "I",
    observer: "self",
    given_how: "alone",
    occurred_on: "2026-11-20",
  });
  const scope = {
    operatorId: who[0],
    officeId: who[1],
    role: "supporter",
    personId: w.id.ohno,
  };
  await actorTransaction(w.services.pools.app, scope, (tx) =>
    refreshSessionResult(tx, w.id.aokiToday),
  );
  for (const [number, status] of [
    [10, "present"],
    [11, "absent"],
  ] as const) {
    await add("attendance", {
      attendance_id: id(number),
      day: "2026-11-20",
      status,
      recorded_by: w.id.ohno,
      recorded_at: `2026-11-20T0${number - 2}:00:00+09:00`,
    });
  }
});

describe("一人の記録", () => {
  test("まだ伝えていないふりかえりの言葉は、支援員には見えない", async () => {
    const html = await read();
    expect(html).toContain("ふりかえりの途中です。まだ伝えていません。");
    expect(html).not.toContain("おった");
    await add("reflection_told", { reflection_id: id(1) });
    expect(await read()).toContain("はこを &lt;おった>。𠮷");
  });

  test("同じ日の中では、本人の言葉が先に、わたしたちの言葉があとに並ぶ", async () => {
    const html = await read();
    const order = [id(1), id(4), id(7), w.id.aokiToday, id(5), id(6)];
    const at = order.map((entry) => html.indexOf(`id="e-${entry}"`));
    expect(at.every((position) => position > 0)).toBe(true);
    const today = at.slice(0, 4);
    expect(Math.max(...today.slice(0, 2))).toBeLessThan(Math.min(...today.slice(2)));
    expect(Math.max(...today)).toBeLessThan(Math.min(...at.slice(4)));
    expect(at[4]).toBeLessThan(at[5] ?? 0);
  });

  test("どう言われたか、だれが助けたかが分かり、体験へつながる", async () => {
    const html = await read();
    expect(html).toContain("（大野みほ）");
    expect(html).toContain(`href="/experiences/${w.id.aokiToday}"`);
    expect(html).toContain("1手順のうち1手順をひとりで");
    expect(html).toContain("クッキー製造：<strong>こわい</strong>");
  });

  test("フィードバックには、本人の答えがついている", async () => {
    const html = await read();
    expect(html).toContain("線を合わせてから折っていた");
    expect(html).toContain("いやだった");
    expect(html).toContain("むずかしい");
  });

  test("直した出欠は、新しい方だけが見える", async () => {
    const html = await read("?kind=attendance");
    expect(html).toContain(`id="e-${id(11)}"`);
    expect(html).not.toContain(`id="e-${id(10)}"`);
  });

  test.each([
    ["?kind=note", [], [1, 5, 6, 7]],
    ["?kind=ownSuccess&kind=success", [5, 6], [1, 7]],
    ["?from=2026-11-20", [1, 7], [5, 6]],
    ["?until=2026-11-19", [5, 6], [1, 7]],
    ["?kind=feedback&from=R8.11.20", [7], [1, 5]],
  ])("しぼりこみ %s", async (query, shown, hidden) => {
    const html = await read(query);
    for (const entry of shown) expect(html).toContain(`id="e-${id(entry)}"`);
    for (const entry of hidden) expect(html).not.toContain(`id="e-${id(entry)}"`);
    if (shown.length === 0) expect(html).toContain("あてはまる記録はありません。");
  });
});
