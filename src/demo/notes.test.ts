import { expect, test } from "vitest";

import { isNoteCard } from "../words/own-notes.ts";
import { filledScene, until } from "./fill.scene.ts";
import { ownNotes } from "./sayings/notes.ts";

const { count } = await filledScene();

test("メモは来た日にだけあり、多くは本人だけのもの。絵は、えらべる絵", async () => {
  const all = await count("select 1 from own_note");
  const shown = await count("select 1 from own_note_shown");
  expect(all).toBeGreaterThan(20);
  expect(shown).toBeGreaterThan(5);
  expect(shown).toBeLessThan(all * 0.6);
  const strangers = await count(`select 1 from own_note n where not exists (
    select from attendance a where a.participant_id = n.participant_id and a.day = n.occurred_on
      and a.status = 'present') and n.occurred_on < '${until}'`);
  expect(strangers).toBe(0);
  expect(ownNotes.filter(({ card }) => !isNoteCard(card))).toEqual([]);
});

test("きょう、どの事業所でも、だれかが支援員に見せている", async () => {
  const today = `select distinct office_id from own_note_shown where occurred_on = '${until}'`;
  expect(await count(today)).toBe(2);
});
