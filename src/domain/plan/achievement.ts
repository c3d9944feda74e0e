/** How far a goal came at a review; there is no word for failing. The same words on the page and on paper. */
export const achievements = ["reached", "mostly", "partly", "ahead"] as const;
export type Achievement = (typeof achievements)[number];

export const achievementWords: Record<Achievement, string> = {
  reached: "できた",
  mostly: "だいたいできた",
  partly: "すこしできた",
  ahead: "まだこれから",
};

export const isAchievement = (text: string): text is Achievement =>
  achievements.some((one) => one === text);
