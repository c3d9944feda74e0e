import { clockIn, todayIn } from "./day.ts";
import { dayInWords, timeInWords } from "./easy-words.ts";

/** 「11月22日（日）午後2時30分」, at the office. */
export const momentInWords = (instant: Date): string =>
  dayInWords(todayIn(instant, "Asia/Tokyo")) + timeInWords(clockIn(instant, "Asia/Tokyo"));
