import { expect, test } from "vitest";

import { demoPeople } from "./fill.ts";
import { filledScene, until } from "./fill.scene.ts";

const { owner, count } = await filledScene();

test("体験に入る二人には、三つのカードと、色のある日々がある", async () => {
  const people = (await demoPeople(owner)).filter(({ role }) => role === "participant");
  expect(people).toHaveLength(2);
  for (const { person } of people) {
    const mine = `where participant_id = '${person.personId}'`;
    expect(await count(`select 1 from sign_card ${mine}`)).toBeGreaterThan(0);
    expect(await count(`select 1 from day_colour ${mine}`)).toBeGreaterThan(20);
    expect(await count(`select 1 from day_adjustment ${mine}`)).toBeGreaterThan(3);
  }
});

test("色は来た日にだけあり、同じ日に同じ色は続かない", async () => {
  const strangers = await count(`select 1 from day_colour c where not exists (
    select from attendance a where a.participant_id = c.participant_id and a.day = c.occurred_on
      and a.status = 'present') and c.occurred_on < '${until}'`);
  expect(strangers).toBe(0);
  const repeated = await count(`select 1 from day_colour c join day_colour d
    using (participant_id, occurred_on, colour) where c.colour_id < d.colour_id
      and not exists (select from day_colour e where e.participant_id = c.participant_id
        and e.occurred_on = c.occurred_on and e.recorded_at > c.recorded_at
        and e.recorded_at < d.recorded_at)`);
  expect(repeated).toBe(0);
});

test("変えたことは、つたえてもらった人だけが、取り消されていないものに書いている", async () => {
  expect(await count("select 1 from day_adjustment")).toBeGreaterThan(20);
  const wrong = await count(`select 1 from day_adjustment a join colour_telling t using (telling_id)
    where a.staff_id <> t.staff_id or exists (select from colour_telling_end e
      where e.telling_id = t.telling_id)`);
  expect(wrong).toBe(0);
});

test("きょう、まだ何も変えていない「つたえました」がある", async () => {
  const open =
    await count(`select distinct office_id from colour_telling t where occurred_on = '${until}'
    and not exists (select from day_adjustment a where a.telling_id = t.telling_id)`);
  expect(open).toBe(2);
});
