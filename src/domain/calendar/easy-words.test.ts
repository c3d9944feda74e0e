import { expect, test } from "vitest";
import { dayAndYearInWords, dayInWords, timeInWords } from "./easy-words.ts";

test.each([
  ["2026-11-22", "11月22日（日）", "2026年11月22日（日）"],
  ["2027-01-01", "1月1日（金）", "2027年1月1日（金）"],
  ["2028-02-29", "2月29日（火）", "2028年2月29日（火）"],
])("%s は「%s」", (day, words, withYear) => {
  expect(dayInWords(day)).toBe(words);
  expect(dayAndYearInWords(day)).toBe(withYear);
});

test.each([
  ["14:30", "午後2時30分"],
  ["09:05", "午前9時5分"],
  ["12:00", "ひるの12時"],
  ["12:05", "ひるの12時5分"],
  ["00:00", "よるの12時"],
  ["00:30", "よるの12時30分"],
  ["11:59", "午前11時59分"],
  ["13:00", "午後1時"],
  ["23:59:59", "午後11時59分"],
])("%s は「%s」", (time, words) => {
  expect(timeInWords(time)).toBe(words);
});

test.each(["24:00", "9:05", "12:60", "ひる", ""])("「%s」は時刻ではない", (time) => {
  expect(() => timeInWords(time)).toThrow(RangeError);
});
