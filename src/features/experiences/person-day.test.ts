import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";

const w = await world();
const ohno = w.as("ohno");
const monday = "2026-11-24";
await ohno.post(`/days/${monday}/experiences`, { way: "copyDay", from: "2026-11-20" });
await ohno.post(`/people/${w.id.ito}/attendance`, { status: "absent", day: monday });

type Row = {
  participant_id: string;
  programme_id: string;
  period: string;
  programme_version: number;
};
const planned = (day: string, office = w.id.hidamari) =>
  w.sql<Row>(
    `select participant_id, programme_id, period, programme_version, kind, place, legal_class
     from experience e where office_id = $1 and day = $2 and not exists (
       select from experience_withdrawal w where w.experience_id = e.experience_id)
     order by participant_id, period`,
    [office, day],
  );

describe("この人だけかえる", () => {
  const page = `/days/${monday}/people/${w.id.aoki}`;
  const change = (fields: Record<string, string>, at = page) =>
    ohno.post(`${at}/experiences`, { period: "morning", programme: w.id.cookies, ...fields });

  test("同じ時間の予定と入れかえると、前の予定は取りやめとして残る", async () => {
    const answer = await change({ how: "instead", kind: "training", place: "調理室" });
    expect([answer.status, answer.location]).toEqual([303, `/days/${monday}#p-${w.id.aoki}`]);
    expect((await planned(monday)).filter((row) => row.participant_id === w.id.aoki)).toMatchObject(
      [{ programme_id: w.id.cookies, kind: "training", place: "調理室" }],
    );
    const gone = await w.sql("select reason from experience_withdrawal");
    expect(gone).toEqual([{ reason: "予定の変更" }]);
  });

  test("始まった体験は入れかえても残る", async () => {
    const answer = await change(
      { how: "instead", programme: w.id.cleaning },
      `/days/2026-11-20/people/${w.id.ueda}`,
    );
    expect(answer.status).toBe(303);
    await ohno.post(`/experiences/${w.id.aokiToday}/marks`, {
      [`step.${w.stepId("boxes", 1)}`]: "I",
    });
    await change(
      { how: "instead", programme: w.id.cleaning },
      `/days/2026-11-20/people/${w.id.aoki}`,
    );
    const today = await planned("2026-11-20");
    const of = (id: string) => today.filter((row) => row.participant_id === id).length;
    expect([of(w.id.ueda), of(w.id.aoki)]).toEqual([1, 2]);
  });

  test("同じ予定をもう一度足すと断り、選んだものを残して見せる", async () => {
    const answer = await change({ how: "also", place: "調理室" });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("同じ時間に同じ予定があります。");
    expect(answer.text).toContain('value="調理室"');
    expect(answer.text).toContain("エラー：");
  });

  test("プログラムを選ばないと断る", async () => {
    const answer = await change({ how: "also", programme: "" });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("そのプログラムは選べません。");
  });

  test.each([
    ["利用を終えた人", w.id.endo, 422],
    ["ほかの事業所の人", w.id.kimura, 404],
    ["ほかの法人の人", w.id.sato, 404],
  ])("%s には入らない", async (_, id, status) => {
    const answer = await change({ how: "also" }, `/days/${monday}/people/${id}`);
    expect(answer.status).toBe(status);
  });

  test("ページは、いまの予定と休みを見せる", async () => {
    const html = (await ohno.get(page)).text;
    expect(html).toContain("クッキー製造");
    expect(html).toContain("この日はやすみにする");
    const away = (await ohno.get(`/days/${monday}/people/${w.id.ito}`)).text;
    expect(away).toContain("この日はやすみです。");
    expect((await ohno.get(`/days/${monday}/people/${w.id.kimura}`)).status).toBe(404);
  });
});
