import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dueThing } from "./due.ts";
import { calendarFeed, fold, property, uidOf, type CalendarEntry } from "./icalendar.ts";
import { initialsOf } from "./initials.ts";

const review = (dueOn: string): CalendarEntry => ({
  participantId: "0197-haruto",
  kana: "あおき はると",
  thing: dueThing("monitoringResult", dueOn, "2026-05-10", {
    basis: "law",
    rule: "reviewSix",
    key: "plan-1:1",
  }),
});
const stampedAt = new Date("2026-05-10T03:04:05.678Z");

describe("期限の暦", () => {
  test("一日の予定として、決まった形で書く", () => {
    expect(calendarFeed([review("2028-02-29")], stampedAt).split("\r\n")).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Ippo//Deadlines//JA",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "X-WR-CALNAME:Ippo 計画と受給者証の期限",
      "BEGIN:VEVENT",
      `UID:${uidOf("0197-haruto", "monitoringResult:plan-1:1")}`,
      "DTSTAMP:20260510T030405Z",
      "DTSTART;VALUE=DATE:20280229",
      "DTEND;VALUE=DATE:20280301",
      "SUMMARY:A.H. モニタリング（見直し）",
      "TRANSP:TRANSPARENT",
      "CLASS:PRIVATE",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  test("日が動いても、しるしは同じ。人やことがらが違えば、違う", () => {
    const uid = (text: string): string | undefined => /UID:(.+)\r/.exec(text)?.[1];
    const moved = calendarFeed([review("2026-09-01")], new Date("2026-06-01"));
    expect(uid(moved)).toBe(uid(calendarFeed([review("2026-10-20")], stampedAt)));
    expect(uidOf("someone-else", "review:1")).not.toBe(uidOf("0197-haruto", "review:1"));
    expect(uidOf("0197-haruto", "review:2")).not.toBe(uidOf("0197-haruto", "review:1"));
  });

  test("名前も番号も事業所も出さない", () => {
    const text = calendarFeed([review("2026-10-20")], stampedAt);
    for (const secret of ["あおき", "アオキ", "青木", "0197-haruto", "plan-1", "ひだまり"]) {
      expect(text).not.toContain(secret);
    }
  });

  test("事業所の目安は、目安と書く", () => {
    const office = {
      ...review("2026-10-20"),
      thing: dueThing("draft", "2026-10-01", "2026-05-10", {
        basis: "office",
        rule: "firstPlan",
        key: "first",
      }),
    };
    expect(calendarFeed([office], stampedAt)).toContain("SUMMARY:A.H. 計画の原案（目安）");
  });

  test("予定がなくても、読める暦になる", () => {
    expect(calendarFeed([], stampedAt)).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  });
});

describe("行の決まり", () => {
  test.each([
    ["a;b,c\\d", "SUMMARY:a\\;b\\,c\\\\d"],
    ["一行目\n二行目\r\n三行目\r四", "SUMMARY:一行目\\n二行目\\n三行目\\n四"],
  ])("「%s」は %s", (value, expected) => {
    expect(property("SUMMARY", value)).toBe(expected);
  });

  test.each([
    ["a".repeat(75), 1],
    ["a".repeat(76), 2],
    ["あ".repeat(25), 1],
    ["あ".repeat(26), 2],
    ["あ".repeat(49), 2],
    ["あ".repeat(50), 3],
  ])("%s は %i 行", (line, count) => {
    expect(fold(line).split("\r\n")).toHaveLength(count);
  });

  test("どんな字でも、一行は75オクテットまでで、つなげば元にもどる", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const line = property("SUMMARY", text);
        const folded = fold(line);
        expect(folded.replaceAll("\r\n ", "")).toBe(line);
        for (const part of folded.split("\r\n")) {
          expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
        }
      }),
    );
  });
});

test.each([
  ["あおき はると", "A.H."],
  ["アオキ　ハルト", "A.H."],
  ["ﾁﾊﾞ ｼﾞｭﾝ", "C.J."],
  ["ぢゅん づか", "J.Z."],
  ["ふじた ちえ", "F.C."],
  ["Nguyen Van An", "N.V.A."],
  ["", "利用者"],
  ["青木", "利用者"],
])("「%s」は %s", (kana, initials) => {
  expect(initialsOf(kana)).toBe(initials);
});
