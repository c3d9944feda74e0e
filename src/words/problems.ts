import { attachmentProblems } from "./problems/attachment.ts";
import { assessmentProblems } from "./problems/assessment.ts";
import { auditProblems } from "./problems/audit.ts";
import { certificateProblems } from "./problems/certificate.ts";
import { dayProblems } from "./problems/day.ts";
import { feedbackProblems } from "./problems/feedback.ts";
import { formProblems } from "./problems/form.ts";
import { officeProblems } from "./problems/office.ts";
import { setUpProblems } from "./problems/set-up.ts";
import { ownNoteProblems } from "./problems/own-notes.ts";
import { paperProblems } from "./problems/paper.ts";
import { peopleProblems } from "./problems/people.ts";
import { readingProblems } from "./problems/readings.ts";
import { rosterProblems } from "./problems/roster.ts";
import { programmeProblems } from "./problems/programmes.ts";
import { planProblems } from "./problems/plan.ts";
import { requestProblems } from "./problems/request.ts";
import type { Facts, ProblemSentences } from "./problems/sentence.ts";
import { signInProblems } from "./problems/sign-in.ts";
import { signProblems } from "./problems/signs.ts";
import { successProblems } from "./problems/success.ts";
import { supportersDayProblems } from "./problems/supporters-day.ts";
import { takingBackProblems } from "./problems/taking-back.ts";
import type { Words } from "./pair.ts";

/** Every refusal of the program in words, by code; an area has its own file in `problems/`. */
export const problemWords = {
  ...attachmentProblems,
  ...assessmentProblems,
  ...auditProblems,
  ...certificateProblems,
  ...dayProblems,
  ...formProblems,
  ...ownNoteProblems,
  ...paperProblems,
  ...planProblems,
  ...requestProblems,
  ...signInProblems,
  ...signProblems,
  ...feedbackProblems,
  ...successProblems,
  ...supportersDayProblems,
  ...takingBackProblems,
  ...officeProblems,
  ...setUpProblems,
  ...peopleProblems,
  ...rosterProblems,
  ...programmeProblems,
  ...readingProblems,
} satisfies ProblemSentences;

export type KnownProblem = keyof typeof problemWords;

/** The sentence of a refusal; throws for a code without one, which `problems.test.ts` finds first. */
export function wordsOfProblem(problem: { readonly code: string } & Facts): Words {
  const sentences: ProblemSentences = problemWords;
  const sentence = sentences[problem.code];
  if (sentence === undefined) throw new Error(`No words for the problem "${problem.code}"`);
  return sentence(problem);
}
