/** One session of one programme; `share` null is a gap, never a zero. */
export type GrowthPoint = {
  /** In words: 「5月1日（金）」. */
  readonly when: string;
  /** Percent of steps done independently, 0–100. */
  readonly share: number | null;
  /** The experience behind it; none for a gap. */
  readonly href?: string;
};

/** The marks of the person and of a supporter stay two lines; neither replaces the other. */
export type GrowthSeries = {
  readonly by: "self" | "supporter";
  readonly name: string;
  /** All series of one chart have the same days in the same order, oldest first. */
  readonly points: readonly GrowthPoint[];
};
