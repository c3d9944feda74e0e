/** When in the day: 午前 / 午後 / 一日. */
export const periods = ["morning", "afternoon", "allDay"] as const;
export type Period = (typeof periods)[number];

export const periodWords: Record<Period, { readonly std: string; readonly easy: string }> = {
  morning: { std: "午前", easy: "ごぜん" },
  afternoon: { std: "午後", easy: "ごご" },
  allDay: { std: "一日", easy: "いちにち" },
};

/** A whole day begins in the morning, so it stands before the afternoon. */
export const periodOrder: Record<Period, number> = { allDay: 0, morning: 1, afternoon: 2 };
