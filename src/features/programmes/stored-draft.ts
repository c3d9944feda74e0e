import type { StoredValue } from "../../ui/components/notice/stale-notice.tsx";
import { kindWords } from "../../domain/experience/kinds.ts";
import { programmeLabels } from "./check.ts";
import type { Draft } from "./draft.ts";
import type { ProgrammeVersion } from "./queries.ts";

/** A stored version as a draft to go on from; the reason is asked anew each time. */
export const draftOf = (stored: ProgrammeVersion): Draft => ({
  kind: stored.kind,
  nameStd: stored.nameStd,
  nameEasy: stored.nameEasy,
  aboutStd: stored.aboutStd,
  aboutEasy: stored.aboutEasy,
  pictogram: stored.pictogram,
  photoId: stored.photo_id ?? "",
  voiceId: stored.voice_id ?? "",
  why: "",
  steps: stored.steps.map(({ stepId, std, easy, pictogram, photo_id, voice_id }) => ({
    stepId,
    std,
    easy,
    pictogram,
    photoId: photo_id ?? "",
    voiceId: voice_id ?? "",
  })),
});

/** What others saved beside what was typed. */
export const differences = (stored: ProgrammeVersion, draft: Draft): StoredValue[] => {
  const now = draftOf(stored);
  const typedKind = Object.entries(kindWords).find(([kind]) => kind === draft.kind)?.[1].std ?? "";
  return [
    { label: programmeLabels.kind.label, stored: kindWords[stored.kind].std, typed: typedKind },
    ...(["nameStd", "nameEasy", "aboutStd", "aboutEasy"] as const).map((name) => ({
      label: programmeLabels[name].label,
      stored: now[name],
      typed: draft[name],
    })),
    { label: "手順", stored: stepsInWords(now), typed: stepsInWords(draft) },
  ];
};

const stepsInWords = ({ steps }: Draft): string =>
  steps.map(({ std, easy }, index) => `${index + 1}. ${std}（${easy}）`).join(" ");
