import { z } from "zod";

/** What is typed on the monitoring page, kept while it is being written. */
export const monitoringContent = z.object({
  goals: z.record(z.string(), z.object({ words: z.string(), achievement: z.string() })),
  satisfaction: z.string(),
  changes: z.string(),
});
export type MonitoringContent = z.output<typeof monitoringContent>;
