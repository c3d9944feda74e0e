import type { Problem } from "../../../domain/result.ts";
import type { FieldProblem } from "../../../ui/components/form/field-problem.ts";
import { wordsOfProblem } from "../../../words/problems.ts";
import { stepFields } from "./fields.ts";
import type { EnteredKind } from "./kinds.ts";

const fieldOfCode: Readonly<Record<string, string>> = {
  "paper.unreadable": "paper",
  "voice.unreadable": "voice",
  "plan.evidenceMissing": "paper",
  "plan.witnessMissing": "witness",
  "plan.absenceWordsMissing": "because",
  "plan.circumstancesMissing": "circumstances",
  "plan.addresseeMissing": "addressee",
  "plan.explainedAfterConsent": "explainedOn",
  "plan.electronicNotAgreed": "method",
  "plan.inFuture": "occurredOn",
  "plan.closed": "occurredOn",
  "plan.notInForce": "occurredOn",
  "plan.startBeforeConsent": "occurredOn",
};

/** A refusal beside the field it is about, or above the form where it is about the step as a whole. */
export function fieldOfProblem(kind: EnteredKind, problem: Problem): FieldProblem {
  const named = typeof problem["field"] === "string" ? problem["field"] : undefined;
  const field = fieldOfCode[problem.code] ?? named;
  const label =
    field === undefined
      ? ""
      : (stepFields[kind].find(({ name }) => name === field)?.label ?? commonLabels[field] ?? "");
  const text = wordsOfProblem({ ...problem, label }).std;
  return field === undefined ? { text } : { field, text };
}

const commonLabels: Readonly<Record<string, string>> = {
  occurredOn: "行った日",
  place: "場所",
  by: "行った人",
};
