import { afterAll, describe, expect, test, vi } from "vitest";

import { officeOf } from "../../../tests/world/cast.ts";
import { world } from "../../../tests/world/world.ts";
import { openAnalyser } from "../../readings/analyser.ts";
import { good } from "../feedback/feedback.fixtures.ts";
import { forgetOldReadings } from "./forget-old.ts";
import { analyserVersion } from "./office-entries.ts";

const analyser = openAnalyser();
afterAll(() => analyser.stop());
await analyser.read(["温める"], []);
const w = await world({ analyser });
const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 100 });
const over = (base: string, reading: string) =>
  `<ruby>${base}<rp>（</rp><rt aria-hidden="true">${reading}</rt>`;

/** Feedback to 青木 whose reading stands as given; leads to the person's page of it. */
async function stands(seen: string, row: Readonly<Record<string, string>>): Promise<string> {
  const sent = await w.as("ohno").post(`/people/${w.id.aoki}/feedback`, { ...good, seen });
  expect(sent.status).toBe(303);
  await soon(async () =>
    expect(await w.sql("select from reading where text = $1", [seen])).toHaveLength(1),
  );
  const segments = JSON.stringify([
    { base: "荷", reading: "むかし" },
    { base: seen.slice(1), reading: null },
  ]);
  await w.sql(
    `update reading set segments = $2::jsonb, source = $3, made_with = $4, made_at = $5::timestamptz
     where text = $1`,
    [
      seen,
      segments,
      row["source"] ?? "analyser",
      row["madeWith"] ?? `${analyserVersion} 0123456789ab`,
      row["madeAt"] ?? "2026-11-20",
    ],
  );
  const [found] = await w.sql<{ feedback_id: string }>(
    "select feedback_id from feedback where seen = $1",
    [seen],
  );
  return `/feedback/${found?.feedback_id}`;
}

describe("解析のしくみが新しくなったら", () => {
  const before = { madeWith: "kuromoji 0.1.2, overlay 0 0123456789ab" };

  test("前のものが作った読みは、つぎに見たときに作りなおし、職員に開いたままにする", async () => {
    const path = await stands("荷をほどいた", before);
    await soon(async () => expect((await w.as("aoki").get(path)).html).toContain(over("荷", "に")));
    await soon(async () => {
      const [row] = await w.sql(
        "select made_with, open_to_staff, version from reading where text = '荷をほどいた'",
      );
      expect(row).toMatchObject({ open_to_staff: true, version: 2 });
      expect(row?.["made_with"]).toContain(analyserVersion);
    });
  });

  test("職員が直した読みは、そのまま", async () => {
    const path = await stands("荷を積んだ", { ...before, source: "staff" });
    expect((await w.as("aoki").get(path)).html).toContain(over("荷", "むかし"));
  });

  test("同じものが作った読みは、作りなおさない", async () => {
    const path = await stands("荷を数えた", { madeWith: `${analyserVersion} 0123456789ab` });
    expect((await w.as("aoki").get(path)).html).toContain(over("荷", "むかし"));
  });
});

test("自動の読みは400日で消え、見ればまた作られる。職員が直したものは消えない", async () => {
  const path = await stands("荷を運んだ", { madeAt: "2025-10-10" });
  await stands("荷を下ろした", { madeAt: "2025-10-10", source: "staff" });
  await stands("荷を見た", { madeAt: "2025-10-20" });
  expect(await forgetOldReadings(w.services, officeOf("minato"))).toBe(0);
  expect(await forgetOldReadings(w.services, officeOf("hidamari"))).toBe(1);
  const left = await w.sql<{ text: string }>(
    "select text from reading where text in ('荷を運んだ', '荷を下ろした', '荷を見た') order by text",
  );
  expect(left.map(({ text }) => text)).toEqual(["荷を下ろした", "荷を見た"]);
  await soon(async () => expect((await w.as("aoki").get(path)).html).toContain(over("荷", "に")));
});
