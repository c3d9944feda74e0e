import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";

const w = await world();
const page = `/people/${w.id.aoki}`;

describe("長い記録", () => {
  test("続きをたどると、どれも一度ずつ、新しい日から出る。しぼりこみは続く", async () => {
    // All of one moment: only the id tells the notes of a day apart.
    await w.sql(
      `insert into support_note
       select $1, $2, gen_random_uuid(), $3, null, $4, 'メモ' || n, $5::date - n / 4,
         timestamptz '2026-11-18 10:00:00.123456+09'
       from generate_series(0, 94) n`,
      [w.id.hidamarikai, w.id.hidamari, w.id.aoki, w.id.ohno, "2026-11-18"],
    );
    const seen: string[] = [];
    let next: string | null = `${page}?kind=note&until=2026-11-18`;
    let pages = 0;
    while (next !== null && pages < 10) {
      const html: string = (await w.as("ohno").get(next)).text;
      seen.push(...[...html.matchAll(/id="e-([0-9a-f-]+)"/g)].map(([, entry = ""]) => entry));
      const link: RegExpExecArray | null = /href="([^"]+)"[^>]*>もっと前/.exec(html);
      next = link?.[1]?.replaceAll("&amp;", "&") ?? null;
      pages += 1;
    }
    expect(pages).toBe(3);
    expect(seen).toHaveLength(95);
    expect(new Set(seen).size).toBe(95);
    const days = await w.sql<{ id: string }>(
      "select note_id as id from support_note order by occurred_on desc, recorded_at desc, note_id desc",
    );
    expect(seen).toEqual(days.map((row) => row.id));
  });

  test("読めない続きは、はじめから見せる", async () => {
    const first = await w.as("ohno").get(`${page}?after=2026-11-20_9_x_y`);
    expect(first.text).toContain("メモ0");
  });
});

describe("だれに開くか", () => {
  test("利用を終えた人も記録は残り、そう書かれる", async () => {
    const { status, text } = await w.as("ohno").get(`/people/${w.id.endo}`);
    expect(status).toBe(200);
    expect(text).toContain("2026年10月31日（土）に利用を終えています。");
  });

  test("見たことは記録され、ほかの事業所・法人の人は見つからず、それも記録される", async () => {
    await w.as("hayashi").get(page);
    expect((await w.as("kato").get(page)).status).toBe(404);
    expect((await w.as("ogawa").get(page)).status).toBe(404);
    const lines = await w.sql<{ action: string; participant_id: string | null }>(
      "select action, participant_id from audit_entry where actor_id in ($1, $2, $3) order by actor_id",
      [w.id.hayashi, w.id.kato, w.id.ogawa],
    );
    expect(lines.map(({ action }) => action).toSorted()).toEqual([
      "refused:request.notFound:GET /people/:participantId",
      "refused:request.notFound:GET /people/:participantId",
      "timeline.viewed",
    ]);
    expect(lines.some((line) => line.action.startsWith("refused") && line.participant_id)).toBe(
      false,
    );
  });

  test("本人には開かず、サインインしていない人はサインインへ", async () => {
    expect((await w.as("aoki").get(page)).status).toBe(403);
    expect((await w.visitor().get(page)).status).toBe(303);
  });
});
