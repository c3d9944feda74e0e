import { beforeAll, describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { newId } from "../../domain/ids.ts";

const w = await world();

type Row = {
  share_id: string;
  follows_id: string | null;
  what: string;
  staff_id: string | null;
  until_on: string | null;
  is_ended: boolean;
};

const shares = () =>
  w.sql<Row>(
    `select s.share_id, s.follows_id, s.what, s.staff_id, s.until_on::text,
       e.share_id is not null as is_ended
     from sign_share s left join sign_share_end e using (operator_id, office_id, share_id)
     order by s.recorded_at, s.share_id`,
  );

const holding = async (): Promise<Row> => {
  const one = (await shares()).find(({ is_ended: isEnded }) => !isEnded);
  if (one === undefined) throw new Error("nothing is shared");
  return one;
};

const until = async () => `/signs/shares/${(await holding()).share_id}/until`;
const seenByOhno = async () => (await w.as("ohno").get(`/people/${w.id.aoki}/signs`)).text;

/** A session ends with its day, so the days of what was shared are moved instead of the clock. */
const asIfShared = async (from: string, last: string) =>
  w.sql("update sign_share set occurred_on = $1, until_on = $2 where share_id = $3", [
    from,
    last,
    (await holding()).share_id,
  ]);

beforeAll(async () => {
  await w.as("aoki").post("/signs/kinds/care", { card: "voice" });
  await w.as("aoki").post("/signs/shares", { what: "cards", with: w.id.ohno, until: "week" });
});

describe("いつまで見せるか", () => {
  test("見せているものから、いまはいつまでかと、四つの選びかたへ。何も選ばれていない", async () => {
    const path = await until();
    expect((await w.as("aoki").get("/signs/sharing")).text).toContain(`href="${path}"`);
    const { text } = await w.as("aoki").get(path);
    for (const words of ["大野みほ", "いまは 11月26日（木）まで", "1かげつ", "やめるまで"]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain("aria-pressed");
  });

  test("一度押すと、同じ人に同じものを、きょうから。前のものは、そのまま残る", async () => {
    const before = await holding();
    const changed = await w.as("aoki").post(await until(), { until: "month" });
    expect(changed.location).toBe("/signs/sharing?kept=changed");
    const [old, now, ...more] = await shares();
    expect(old).toEqual({ ...before, is_ended: true });
    expect(now).toMatchObject({
      ...before,
      share_id: now?.share_id,
      follows_id: before.share_id,
      until_on: "2026-12-19",
    });
    expect(more).toEqual([]);
    expect(await seenByOhno()).toContain("声が大きくなる");
  });

  test("二度押しても、二つのページから押しても、一つ。やめたものは、のばせない", async () => {
    const path = await until();
    const _once = newId();
    await w.as("aoki").post(path, { until: "untilEnded", _once });
    await w.as("aoki").post(path, { until: "untilEnded", _once });
    expect((await w.as("aoki").post(path, { until: "week" })).status).toBe(404);
    expect((await shares()).filter(({ is_ended: isEnded }) => !isEnded)).toHaveLength(1);
    expect((await holding()).until_on).toBeNull();
  });

  test("みじかくすれば、その日のあとは見えない", async () => {
    await w.as("aoki").post(await until(), { until: "today" });
    expect(await seenByOhno()).toContain("声が大きくなる");
    await asIfShared("2026-11-19", "2026-11-19");
    expect(await seenByOhno()).not.toContain("声が大きくなる");
  });

  test("選ばなければ聞き直す。ほかの人の見せかたは、ない", async () => {
    const path = await until();
    expect((await w.as("aoki").post(path, { until: "year" })).status).toBe(422);
    expect((await w.as("aoki").post(path, { until: "week" })).status).toBe(303);
    expect((await w.as("aoki").get(path)).status).toBe(404);
    const mine = await until();
    expect((await w.as("ito").get(mine)).status).toBe(404);
    expect((await w.as("ito").post(mine, { until: "week" })).status).toBe(404);
  });
});

test("あと三日になると、本人にだけ、せかさずに知らせる", async () => {
  await asIfShared("2026-11-10", "2026-11-23");
  expect((await w.as("aoki").get("/signs")).text).not.toContain("もうすぐ おわります");
  await asIfShared("2026-11-10", "2026-11-22");
  expect((await w.as("aoki").get("/signs")).text).toContain("もうすぐ おわります");
  const { text } = await w.as("aoki").get("/signs/sharing");
  expect(text).toContain("そのままで いいです。");
  expect(text).not.toMatch(/あと\s*\d|残り/);
});
