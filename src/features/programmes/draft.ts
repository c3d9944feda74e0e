import type { RawForm } from "../../http/body.ts";

/** A programme while it is being written: whatever was typed, right or wrong. */
export type Draft = {
  readonly kind: string;
  readonly nameStd: string;
  readonly nameEasy: string;
  readonly aboutStd: string;
  readonly aboutEasy: string;
  readonly pictogram: string;
  readonly photoId: string;
  readonly voiceId: string;
  readonly why: string;
  readonly steps: readonly StepDraft[];
};

/** `stepId` is empty for a step that no version has yet. */
export type StepDraft = {
  readonly stepId: string;
  readonly std: string;
  readonly easy: string;
  readonly pictogram: string;
  readonly photoId: string;
  readonly voiceId: string;
};

export const mostSteps = 60;

export const emptyStep: StepDraft = {
  stepId: "",
  std: "",
  easy: "",
  pictogram: "",
  photoId: "",
  voiceId: "",
};

export const emptyDraft: Draft = {
  kind: "",
  nameStd: "",
  nameEasy: "",
  aboutStd: "",
  aboutEasy: "",
  pictogram: "",
  photoId: "",
  voiceId: "",
  why: "",
  steps: [emptyStep, emptyStep, emptyStep],
};

const plainFields = [
  "kind",
  "nameStd",
  "nameEasy",
  "aboutStd",
  "aboutEasy",
  "pictogram",
  "photoId",
  "voiceId",
  "why",
] as const;

const stepFields = ["stepId", "std", "easy", "pictogram", "photoId", "voiceId"] as const;

export const stepField = (index: number, field: string): string => `steps.${index}.${field}`;

/** The draft that a form sent; a step is there when its `std` field came, however empty. */
export function readDraft(raw: RawForm): Draft {
  const value = (name: string) => raw[name]?.[0] ?? "";
  const steps: StepDraft[] = [];
  // One more than fits, so that too many is seen and told.
  while (steps.length <= mostSteps && raw[stepField(steps.length, "std")] !== undefined) {
    const at = steps.length;
    const of = (field: string) => value(stepField(at, field)).trim();
    steps.push({
      stepId: of("stepId"),
      std: of("std"),
      easy: of("easy"),
      pictogram: of("pictogram"),
      photoId: of("photoId"),
      voiceId: of("voiceId"),
    });
  }
  const plain = (name: (typeof plainFields)[number]) => value(name).trim();
  return {
    kind: plain("kind"),
    nameStd: plain("nameStd"),
    nameEasy: plain("nameEasy"),
    aboutStd: plain("aboutStd"),
    aboutEasy: plain("aboutEasy"),
    pictogram: plain("pictogram"),
    photoId: plain("photoId"),
    voiceId: plain("voiceId"),
    why: plain("why"),
    steps,
  };
}

/** The draft as fields of a form, for pages that only carry it. */
export const draftFields = (draft: Draft): [name: string, value: string][] => [
  ...plainFields.map((name): [string, string] => [name, draft[name]]),
  ...draft.steps.flatMap((step, index) =>
    stepFields.map((name): [string, string] => [stepField(index, name), step[name]]),
  ),
];
