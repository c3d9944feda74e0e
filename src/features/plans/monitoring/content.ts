import { z } from "zod";

/** How far each goal came; there is no word for failing. */
export const achievements = ["reached", "mostly", "partly", "ahead"] as const;
export type Achievement = (typeof achievements)[number];

export const achievementWords: Record<Achievement, string> = {
  reached: "達成した",
  mostly: "ほぼ達成した",
  partly: "少し進んだ",
  ahead: "まだこれから",
};

export const isAchievement = (text: string): text is Achievement =>
  achievements.some((one) => one === text);

/** What is typed on the monitoring page, kept while it is being written. */
export const monitoringContent = z.object({
  goals: z.record(z.string(), z.object({ words: z.string(), achievement: z.string() })),
  satisfaction: z.string(),
  changes: z.string(),
});
export type MonitoringContent = z.output<typeof monitoringContent>;
