import { periodOrder, type Period } from "../experience/period.ts";
import type { ExperienceId, PlainDay, StepId } from "../ids.ts";
import { isTried, isWithHelp, type SupportLevel } from "../programme/support-level.ts";

/** Whose eyes: the person's own marks and the staff's are two series, and neither stands in for the other. */
export type Observer = "self" | "staff";

export type StepMark = {
  readonly experienceId: ExperienceId;
  readonly stepId: StepId;
  readonly level: SupportLevel;
  readonly observer: Observer;
  readonly recordedAt: Date;
};

/** One held experience of one person in one programme. `stepCount` is that of the programme version it was held with. */
export type HeldExperience = {
  readonly experienceId: ExperienceId;
  readonly heldOn: PlainDay;
  readonly period: Period;
  readonly stepCount: number;
};

/** Steps of one session by one observer: tried at all, of these alone, of these with help (the rest: no response). */
export type StepCounts = {
  readonly tried: number;
  readonly alone: number;
  readonly helped: number;
};

/** A held experience as one observer marked it; the counts are 0 where that observer marked nothing. */
export type Session = HeldExperience & StepCounts;

/** Percent of tried steps done without help, or null when there is nothing to say. */
export const sessionPct = ({ tried, alone }: StepCounts): number | null =>
  tried === 0 ? null : (100 * alone) / tried;

/** Sessions of one observer in the order they were held. */
export function sessions(
  held: readonly HeldExperience[],
  marks: readonly StepMark[],
  observer: Observer,
): Session[] {
  const byExperience = Map.groupBy(marks, ({ experienceId }) => experienceId);
  return held
    .map((experience) => ({
      ...experience,
      ...countSteps(byExperience.get(experience.experienceId) ?? [], observer),
    }))
    .sort(inOrderHeld);
}

/** Counts one experience's marks by one observer. A step marked again counts by its newest mark; all marks stay stored. */
export function countSteps(marks: readonly StepMark[], observer: Observer): StepCounts {
  const newest = new Map<StepId, StepMark>();
  for (const mark of marks) {
    if (mark.observer !== observer) continue;
    const known = newest.get(mark.stepId);
    if (known === undefined || mark.recordedAt >= known.recordedAt) newest.set(mark.stepId, mark);
  }
  const levels = [...newest.values()].map(({ level }) => level);
  return {
    tried: levels.filter(isTried).length,
    alone: levels.filter((level) => level === "I").length,
    helped: levels.filter(isWithHelp).length,
  };
}

export function inOrderHeld(a: HeldExperience, b: HeldExperience): number {
  return (
    compare(a.heldOn, b.heldOn) ||
    periodOrder[a.period] - periodOrder[b.period] ||
    compare(a.experienceId, b.experienceId)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
