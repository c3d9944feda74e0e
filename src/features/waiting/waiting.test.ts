import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { actorTransaction } from "../../db/actor-transaction.ts";
import { addDays } from "../../domain/calendar/day.ts";
import { writeFeedback } from "../../domain/feedback/write-feedback.ts";
import { world } from "../../../tests/world/world.ts";
import { sendFeedback } from "../feedback/commands.ts";
import { refreshStanding } from "../people/derived.ts";

const w = await world();
const today = "2026-11-20";
const scope = {
  operatorId: w.id.hidamarikai,
  officeId: w.id.hidamari,
  role: "officeManager",
  personId: w.id.morita,
};
const here = [scope.operatorId, scope.officeId];

/** Names and open days as the page lists them, in its order. */
async function listed(who: "morita" | "ishii", query = ""): Promise<[string, number][]> {
  const { status, text } = await w.as(who).get(`/waiting${query}`);
  expect(status).toBe(200);
  const row = /<th scope="row"><a href="\/people\/[0-9a-f-]+">([^<]+)<\/a>.*?>(\d+)日</g;
  return [...text.matchAll(row)].map(([, name = "", days = ""]) => [name, Number(days)]);
}

type Situation = {
  readonly starts: number;
  readonly leaves: number | null;
  readonly feedback: readonly number[];
  readonly absent: boolean;
};
type Office = {
  readonly people: readonly Situation[];
  readonly exceptions: readonly [number, boolean][];
  readonly days: number;
};

async function arrange({ people, exceptions }: Office): Promise<void> {
  for (const table of [
    "attendance",
    "feedback",
    "participant_standing",
    "participant_leaving",
    "participant_enrolment",
  ]) {
    await w.sql(`delete from ${table} where office_id = $1`, [w.id.hidamari]);
  }
  await w.sql("delete from office_calendar_day where office_id = $1", [w.id.hidamari]);
  for (const [back, open] of exceptions) {
    await w.sql(
      "insert into office_calendar_day values ($1, $2, $3::date, $4, '', $5) on conflict do nothing",
      [...here, addDays(today, -back), open, w.id.morita],
    );
  }
  for (const [index, one] of people.entries()) await settle(index, one);
}

/** The facts by hand, what follows from them through the writers the application uses. */
async function settle(index: number, one: Situation): Promise<void> {
  const id = `01900000-0097-7000-8000-${index.toString().padStart(12, "0")}`;
  const who = [...here, id];
  await w.sql(
    `insert into participant (operator_id, office_id, participant_id, name, kana)
     values ($1, $2, $3, $4, 'かな') on conflict do nothing`,
    [...who, `人${index}`],
  );
  await w.sql("insert into participant_enrolment values ($1, $2, $3, $3, $4, $5)", [
    ...who,
    addDays(today, -one.starts),
    w.id.morita,
  ]);
  if (one.leaves !== null) {
    await w.sql("insert into participant_leaving values ($1, $2, $3, $3, $4, '', $5)", [
      ...who,
      addDays(today, -one.leaves),
      w.id.morita,
    ]);
  }
  if (one.absent) {
    await w.sql(
      "insert into attendance values ($1, $2, gen_random_uuid(), $3, $4, 'absent', '', $5)",
      [...who, today, w.id.morita],
    );
  }
  await actorTransaction(w.services.pools.app, scope, async (tx) => {
    await refreshStanding(tx, id);
    const about = { participantId: id, experienceId: null, reflectionId: null };
    const words = writeFeedback({
      seen: "線を合わせて折っていた",
      whyGood: "",
      nextHint: "底から始めてみる",
      strengthWord: "",
    });
    if (!words.ok) throw new Error(words.problem.code);
    for (const back of one.feedback) {
      await sendFeedback(tx, w.id.ohno, about, words.value, addDays(today, -back));
    }
  });
}

/** Counted anew by the database from the facts alone: each open day after the last word, one by one. */
const recount = `
  with since as (
    select p.name, greatest(e.starts_on, (select max(occurred_on) from feedback f
      where f.participant_id = p.participant_id)) as day
    from participant p
    join participant_enrolment e using (operator_id, office_id, participant_id)
    left join participant_leaving l using (operator_id, office_id, enrolment_id)
    where p.office_id = $1 and e.starts_on <= $2 and (l.left_on is null or l.left_on > $2))
  select s.name, (
    select count(*)::integer from generate_series(s.day + 1, $2::date, interval '1 day') d
    left join office_calendar_day c on c.office_id = $1 and c.day = d::date
    where coalesce(c.open, extract(isodow from d) <= 5 and not d::date = any (
      '{2026-08-11,2026-09-21,2026-09-22,2026-09-23,2026-10-12,2026-11-03}'::date[]))) as days
  from since s`;

const offices: fc.Arbitrary<Office> = fc.record({
  people: fc.array(
    fc.record({
      starts: fc.integer({ min: -3, max: 90 }),
      leaves: fc.option(fc.integer({ min: -3, max: 20 })),
      feedback: fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 3 }),
      absent: fc.boolean(),
    }),
    { maxLength: 8 },
  ),
  exceptions: fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.boolean()), { maxLength: 6 }),
  days: fc.integer({ min: 1, max: 30 }),
});

describe("待っている人", () => {
  test("どんな事業所でも、事実から数え直したものと一人も違わない", async () => {
    await fc.assert(
      fc.asyncProperty(offices, async (office) => {
        await arrange(office);
        const counted = await w.sql<{ name: string; days: number }>(recount, [
          w.id.hidamari,
          today,
        ]);
        const waiting = (least: number) =>
          new Map(
            counted.filter(({ days }) => days >= least).map(({ name, days }) => [name, days]),
          );
        for (const who of ["morita", "ishii"] as const) {
          const page = await listed(who, `?days=${office.days}`);
          expect(new Map(page)).toEqual(waiting(office.days));
          expect(page).toHaveLength(waiting(office.days).size);
          const order = page.map(([, days]) => days);
          expect(order).toEqual(order.toSorted((a, b) => b - a));
        }
        const board = (await w.as("ohno").get("/board")).text;
        const at = board.indexOf("フィードバックが3開所日ない人");
        const section = board.slice(at, board.indexOf("</section>", at));
        const names = [...section.matchAll(/>(人\d+)</g)].map(([, name]) => name);
        expect(new Set(names)).toEqual(new Set(waiting(3).keys()));
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  const one = { starts: 60, leaves: null, feedback: [], absent: false };

  test("休みの人も入り、休みと書かれる。一度もない人は、そう書かれる", async () => {
    await arrange({
      people: [{ ...one, absent: true, feedback: [30] }, one],
      exceptions: [],
      days: 3,
    });
    const { text } = await w.as("morita").get("/waiting");
    expect(text).toContain("2人が待っています。");
    expect(text).toContain("やすみ");
    expect(text).toContain("まだ一度もなし");
  });

  test("日数は事業所のものが使われ、アドレスで変えられ、読めない日数は使わない", async () => {
    await w.sql("update office set feedback_within_open_days = 5 where office_id = $1", [
      w.id.hidamari,
    ]);
    await arrange({ people: [{ ...one, feedback: [4] }], exceptions: [], days: 3 });
    expect(await listed("morita")).toEqual([]);
    expect(await listed("morita", "?days=4")).toEqual([["人0", 4]]);
    expect(await listed("ishii", "?days=-1")).toEqual([]);
    expect((await w.as("morita").get("/waiting?days=0")).text).toContain(
      "待っている人はありません。",
    );
  });

  test("ほかの事業所の人は入らず、職員の役割で決まる", async () => {
    expect((await w.as("nakamura").get("/waiting")).text).toContain("木村ひな");
    expect((await w.as("nakamura").get("/waiting")).text).not.toContain("人0");
    expect((await w.as("ohno").get("/waiting")).status).toBe(403);
    expect((await w.as("kimura").get("/waiting")).status).toBe(403);
    expect((await w.visitor().get("/waiting")).location).toBe("/sign-in?back=%2Fwaiting");
  });
});
