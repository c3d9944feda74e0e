import type { PlainDay } from "../ids.ts";
import { weekdayOf, type Weekday } from "./day.ts";

/** 「11月22日（日）」: a day is always said with its weekday. */
export function dayInWords(day: PlainDay): string {
  const [, month = 0, date = 0] = day.split("-").map(Number);
  return `${month}月${date}日（${weekdayLetter[weekdayOf(day)]}）`;
}

/** 「2026年11月22日（日）」, where the year is not plain from the page. */
export const dayAndYearInWords = (day: PlainDay): string =>
  `${Number(day.slice(0, 4))}年${dayInWords(day)}`;

/** 「午後2時30分」 from `HH:MM` (seconds are left out). Noon and midnight have names, since 午前12時 and 午後0時 are read both ways. */
export function timeInWords(time: string): string {
  const match = /^([01]\d|2[0-3]):([0-5]\d)/.exec(time);
  if (match === null) throw new RangeError("a time is HH:MM");
  const hour = Number(match[1]);
  const minute = Number(match[2]);
  return `${hourInWords(hour)}${minute === 0 ? "" : `${minute}分`}`;
}

export const weekdayLetter: Record<Weekday, string> = {
  1: "月",
  2: "火",
  3: "水",
  4: "木",
  5: "金",
  6: "土",
  7: "日",
};

function hourInWords(hour: number): string {
  if (hour === 0) return "よるの12時";
  if (hour === 12) return "ひるの12時";
  return hour < 12 ? `午前${hour}時` : `午後${hour - 12}時`;
}
