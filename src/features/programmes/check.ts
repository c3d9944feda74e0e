import { experienceKinds } from "../../domain/experience/kinds.ts";
import type { Problem } from "../../domain/result.ts";
import type { Labels } from "../../words/refusals.ts";
import { mostSteps, stepField, type Draft } from "./draft.ts";

export const programmeLabels = {
  kind: { label: "種類" },
  nameStd: { label: "名前", max: 60 },
  nameEasy: { label: "名前（やさしい言葉）", max: 60 },
  aboutStd: { label: "どんな活動か", max: 500 },
  aboutEasy: { label: "どんな活動か（やさしい言葉）", max: 500 },
  photo: { label: "写真" },
  voice: { label: "声" },
  why: { label: "変えたわけ", max: 500 },
} satisfies Labels;

const stepMax = 120;

/** Every field that a draft of so many steps has, for the words of refusals. */
export function labelsOf(steps: number): Labels {
  const labels: Record<string, Labels[string]> = { ...programmeLabels };
  for (let index = 0; index < steps; index += 1) {
    labels[stepField(index, "std")] = { label: `手順${index + 1}`, max: stepMax };
    labels[stepField(index, "easy")] = {
      label: `手順${index + 1}（やさしい言葉）`,
      max: stepMax,
    };
    labels[stepField(index, "photo")] = { label: `手順${index + 1}の写真` };
    labels[stepField(index, "voice")] = { label: `手順${index + 1}の声` };
  }
  return labels;
}

/** Everything that keeps a draft from being a version, in the order of the form. */
export function draftProblems(draft: Draft, version: "first" | "next"): Problem[] {
  const problems: Problem[] = [];
  const tell = (code: string, field: string, facts: object = {}) =>
    problems.push({ code, field, ...facts });
  if (!experienceKinds.some((kind) => kind === draft.kind)) tell("form.choose", "kind");
  for (const name of ["nameStd", "nameEasy"] as const) {
    if (draft[name] === "") tell("form.missing", name);
  }
  for (const name of ["nameStd", "nameEasy", "aboutStd", "aboutEasy", "why"] as const) {
    if (draft[name].length > programmeLabels[name].max) tell("form.tooLong", name);
  }
  if (draft.steps.length === 0) tell("programme.noSteps", "steps");
  if (draft.steps.length > mostSteps) tell("programme.tooManySteps", "steps", { max: mostSteps });
  for (const [index, step] of draft.steps.entries()) {
    const at = { step: index + 1 };
    if (step.std === "") tell("programme.stepStdMissing", stepField(index, "std"), at);
    if (step.easy === "") tell("programme.stepEasyMissing", stepField(index, "easy"), at);
    for (const name of ["std", "easy"] as const) {
      if (step[name].length > stepMax) tell("form.tooLong", stepField(index, name));
    }
  }
  if (version === "next" && draft.why === "") tell("programme.whyMissing", "why");
  return problems;
}

/** Empty rows at the end are the form's, not the author's. */
export function withoutEmptyEnd(draft: Draft): Draft {
  const last = draft.steps.findLastIndex((step) => Object.values(step).join("") !== "");
  return { ...draft, steps: draft.steps.slice(0, last + 1) };
}
