import { array, assert, constantFrom, property, record, string, option } from "fast-check";
import { expect, test } from "vitest";

import { parseNotation, writeNotation } from "./notation.ts";
import { textOf } from "./segments.ts";
import { withWord } from "./with-word.ts";

test.each([
  ["{辛|から}いカレーと{辛|から}い{日|ひ}", "辛い=つらい", "{辛|つら}いカレーと{辛|つら}い{日|ひ}"],
  ["{市場|しじょう}へ", "市場=いちば", "{市場|いちば}へ"],
  ["{市|し}{場|ば}へ", "市場=いちば", "{市場|いちば}へ"],
  ["{大市場|おおいちば}と{市場|しじょう}へ", "市場=いちば", "{大市場|おおいちば}と{市場|いちば}へ"],
  ["{市場町|いちばまち}", "市場=いちば", "{市場町|いちばまち}"],
  ["市場", "市場=いちば", "{市場|いちば}"],
  ["{日|ひ}", "市場=いちば", "{日|ひ}"],
])("%s に %s を入れる", (line, word, read) => {
  const [base = "", reading = ""] = word.split("=");
  expect(writeNotation(withWord(parseNotation(line), { base, reading }))).toBe(read);
});

test("どんな文でも、字は変わらない", () => {
  const base = string({ unit: constantFrom("市", "場", "い", "👩‍🌾"), minLength: 1, maxLength: 3 });
  const piece = record({ base, reading: option(constantFrom("いちば", "し")) });
  assert(
    property(array(piece, { maxLength: 8 }), base, (segments, word) => {
      const changed = withWord(segments, { base: word, reading: "よみ" });
      expect(textOf(changed)).toBe(textOf(segments));
    }),
  );
});
