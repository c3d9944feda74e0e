import { parseNotation } from "../../domain/reading/notation.ts";
import { textOf, type Segment } from "../../domain/reading/segments.ts";
import { lines as actionsPlan } from "./actions-plan.ts";
import { lines as actions } from "./actions.ts";
import { lines as assessmentItems } from "./assessment-items.ts";
import { lines as assessment } from "./assessment.ts";
import { lines as audit } from "./audit.ts";
import { lines as choices } from "./choices.ts";
import { lines as door } from "./door.ts";
import { lines as experience } from "./experience.ts";
import { lines as feedback } from "./feedback.ts";
import { lines as goals } from "./goals.ts";
import { lines as growth } from "./growth.ts";
import { lines as help } from "./help.ts";
import { lines as hopes } from "./hopes.ts";
import { lines as kit } from "./kit.ts";
import { lines as ladder } from "./ladder.ts";
import { lines as mySettings } from "./my-settings.ts";
import { lines as offline } from "./offline.ts";
import { lines as ownNotes } from "./own-notes.ts";
import { lines as pictograms } from "./pictograms.ts";
import { lines as planTerms } from "./plan-terms.ts";
import { lines as plan } from "./plan.ts";
import { lines as problems } from "./problems.ts";
import { lines as reflect } from "./reflect.ts";
import { lines as saying } from "./saying.ts";
import { lines as signCards } from "./sign-cards.ts";
import { lines as signIn } from "./sign-in.ts";
import { lines as signs } from "./signs.ts";
import { lines as successes } from "./successes.ts";
import { lines as takingBack } from "./taking-back.ts";
import { lines as today } from "./today.ts";

/**
 * The readings of the sentences of our own screens, read by a person line by line: one line for each
 * string with kanji in a half of a pair in src/words and in what the assessment and the kinds of
 * experience say, by that whole string. A sentence made from facts (names, numbers) is here only if
 * the facts do not change it; what is not here goes to the analyser, with the names' own kana as its
 * glossary. A page may set one sentence as several pieces of text; then each piece that is no string
 * of src/words goes to the analyser too.
 */
export const readingsOfWords: ReadonlyMap<string, readonly Segment[]> = new Map(
  [
    actionsPlan,
    actions,
    assessment,
    assessmentItems,
    audit,
    choices,
    door,
    experience,
    feedback,
    goals,
    growth,
    help,
    hopes,
    kit,
    ladder,
    mySettings,
    offline,
    ownNotes,
    pictograms,
    planTerms,
    plan,
    problems,
    reflect,
    saying,
    signCards,
    signIn,
    signs,
    successes,
    takingBack,
    today,
  ]
    .flatMap((lines) => lines.trim().split("\n"))
    .map((line) => {
      const segments = parseNotation(line);
      return [textOf(segments), segments];
    }),
);
