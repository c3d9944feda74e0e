import type { Tx } from "../../../db/actor-transaction.ts";
import { statement } from "../../../db/statement.ts";
import { officeOf } from "../stored.ts";

/**
 * Where the texts stand that people read on their own pages: what was said, written and set here.
 * Names are not among them: they are read by their own kana.
 */
export const shownColumns: Readonly<Record<string, readonly string[]>> = {
  assessment_answer: ["words"],
  assessment_talk: ["person_words", "staff_words"],
  crisis_contact: ["name"],
  day_adjustment: ["words"],
  feedback: ["seen", "why_good", "next_hint", "strength_word"],
  feedback_reaction: ["words"],
  gas_scale: ["minus_two", "minus_one", "zero", "plus_one", "plus_two"],
  goal: ["own_words", "wording"],
  hope_version: ["words"],
  own_note: ["words"],
  plan_answer: ["words"],
  plan_question: ["words"],
  programme_step: ["words_std", "words_easy"],
  programme_version: ["name_std", "name_easy", "about_std", "about_easy"],
  reflection_answer: ["words"],
  sign_card_part: ["words"],
  success: ["words"],
};

/** Those of the texts that some person's page shows, as far as this actor may see them. */
export async function shownToPeople(tx: Tx, texts: readonly string[]): Promise<string[]> {
  if (texts.length === 0) return [];
  const { operatorId, officeId } = officeOf(tx);
  const rows = await tx.rows(selectShown, [operatorId, officeId, texts]);
  return rows.map(({ text }) => text);
}

const inColumn = (table: string, column: string): string =>
  `select ${column} from ${table}
   where operator_id = $1 and office_id = $2 and ${column} = any ($3::text[])`;

/** A plan is kept whole: its texts stand inside of its content. */
const inPlans = `select value #>> '{}' from plan_version,
     jsonb_path_query(body::jsonb, 'strict $.**') value
   where operator_id = $1 and office_id = $2 and jsonb_typeof(value) = 'string'
     and value #>> '{}' = any ($3::text[])`;

const everywhere = Object.entries(shownColumns).flatMap(([table, columns]) =>
  columns.map((column) => inColumn(table, column)),
);

const selectShown = statement<{ text: string }>(
  "readings-shown-to-people",
  `select text from (${[...everywhere, inPlans].join(" union ")}) shown (text)`,
);
