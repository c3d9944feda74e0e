import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findingKinds } from "./finding-kinds.ts";
import { planRules } from "./rules.ts";

const map = readFileSync("docs/law-map.md", "utf8");
const rows = map
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => line.split("|").map((cell) => cell.trim()));

test("法令の地図に、どの決まりもちょうど一度、同じ確かさで載っている", () => {
  const mapped = rows.map(([, rule = "", , , firm]) => `${rule.replaceAll("`", "")} ${firm}`);
  const rules = Object.entries(planRules).map(([rule, { confidence }]) => `${rule} ${confidence}`);
  expect(mapped.toSorted()).toEqual(rules.toSorted());
});

test("地図の指す code と test は、どれもある", () => {
  const paths = [...map.matchAll(/`(src\/[^`]+)`/g)].map(([, path = ""]) => path);
  expect(paths.length).toBeGreaterThan(50);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test("どの断りの決まりも、直し方を言う", () => {
  for (const [code, { repair }] of Object.entries(findingKinds)) {
    expect(repair.length, code).toBeGreaterThan(0);
  }
});
