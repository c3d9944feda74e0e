import holidayJp from "@holiday-jp/holiday_jp";
import type { PlainDay } from "../ids.ts";

// Looked up by the text of the day only: the package's own Date functions are right in Asia/Tokyo alone.
const names: ReadonlyMap<string, string> = new Map(
  Object.entries(holidayJp.holidays).map(([day, holiday]) => [day, holiday.name]),
);

/** The name of the national holiday, or null; known from 1970 to 2050. */
export const holidayName = (day: PlainDay): string | null => names.get(day) ?? null;
