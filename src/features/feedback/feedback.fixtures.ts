import type { World } from "../../../tests/world/world.ts";

/** A reply that every rule lets through. */
export const good = {
  seen: "線に合わせて、箱を20個折っていました。",
  whyGood: "そのまま箱に詰められて、次の人が助かりました。",
  nextHint: "角をいっしょに見ながら、もう10個折ってみましょう。",
  strengthWord: "ていねい",
};

/** Tells a reflection as the person and returns its id. */
export async function tell(w: World, person: "aoki" | "ito" | "ueda"): Promise<string> {
  const path = `/reflect/${w.id[`${person}Today`]}`;
  await w.as(person).post(`${path}/did`, { words: `${person}が かいた ことば` });
  await w.as(person).post(`${path}/felt`, { face: "good", words: "" });
  await w.as(person).post(`${path}/telling`);
  const [row] = await w.sql<{ reflection_id: string }>(
    "select reflection_id from reflection where experience_id = $1",
    [w.id[`${person}Today`]],
  );
  return row?.reflection_id ?? "";
}

type Stored = {
  feedback_id: string;
  staff_id: string;
  reflection_id: string | null;
  experience_id: string | null;
};

/** Every feedback to the person, oldest first, as it is stored. */
export const feedbackTo = (w: World, person: string): Promise<Stored[]> =>
  w.sql<Stored>("select * from feedback where participant_id = $1 order by recorded_at", [person]);
