import type { World } from "../../../tests/world/world.ts";

type Answer = {
  question: string;
  mode: string;
  choice: string;
  words: string;
  attachment_id: string | null;
  given_how: string;
  helped_by: string | null;
};

/** Every answer to the reflection on one experience, oldest first, as it is stored. */
export const answersOf = (w: World, experience: string): Promise<Answer[]> =>
  w.sql<Answer>(
    `select a.question, a.mode, a.choice, a.words, a.attachment_id, a.given_how, a.helped_by
     from reflection_answer a join reflection r using (operator_id, office_id, reflection_id)
     where r.experience_id = $1 order by a.recorded_at, a.answer_id`,
    [experience],
  );

/** What a browser puts into the textarea: the character references read and the first line break dropped. */
export function typedIn(html: string): string {
  const inside = /<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(html)?.[1] ?? "no textarea";
  const text = inside
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
  return text.startsWith("\n") ? text.slice(1) : text;
}
