import type { PlainDay } from "../../domain/ids.ts";

const weekdays = "日月火水木金土";

/** 「2026年4月20日（月）」: the western year counts on without eras, and the weekday says which day it is. */
export function easyDay(day: PlainDay): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return `${year}年 ${month}月 ${date}日（${weekday}）`;
}
