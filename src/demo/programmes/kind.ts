import type { ExperienceKind, LegalClass } from "../../domain/experience/kinds.ts";
import type { PictogramName } from "../../words/pictograms.ts";

/** One step: words, easy words, picture. `key` stays when the words change. */
export type DemoStep = {
  readonly key: string;
  readonly std: string;
  readonly easy: string;
  readonly pictogram: PictogramName;
};

/** From this many months before the end, the steps were these, and this is why. */
export type DemoVersion = {
  readonly monthsAgo: number;
  readonly why: string;
  readonly steps: readonly DemoStep[];
};

export type DemoProgramme = {
  readonly key: string;
  readonly kind: ExperienceKind;
  readonly legalClass: LegalClass;
  readonly place: string;
  readonly std: string;
  readonly easy: string;
  readonly about: readonly [std: string, easy: string];
  readonly pictogram: PictogramName;
  /** What can be counted at the end of the day; empty where nothing is made. */
  readonly made: "" | "箱" | "袋" | "通" | "枚" | "個" | "杯" | "か所" | "件";
  /** Things seen in this work alone, for feedback and notes. */
  readonly seen: readonly string[];
  /** The first is the oldest. */
  readonly versions: readonly [DemoVersion, ...DemoVersion[]];
};

export const step = (
  key: string,
  std: string,
  easy: string,
  pictogram: PictogramName,
): DemoStep => ({ key, std, easy, pictogram });
