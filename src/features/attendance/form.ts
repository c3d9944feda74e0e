import { z } from "zod";

import { isPlainDay } from "../../domain/calendar/day.ts";

export const attendanceStatuses = ["present", "absent", "left"] as const;
export type AttendanceStatus = (typeof attendanceStatuses)[number];

export const statusWords: Record<AttendanceStatus, string> = {
  present: "いる",
  absent: "やすみ",
  left: "かえった",
};

export const attendanceForm = z.object({
  status: z.enum(attendanceStatuses, "attendance.unknown"),
  /** Another day than today: a correction, or an absence known beforehand. */
  day: z.string().refine(isPlainDay, "form.date").optional(),
  /** The page the button stands on. */
  back: z.string().optional(),
});
