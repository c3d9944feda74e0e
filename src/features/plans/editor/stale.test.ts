import { expect, test } from "vitest";

import { content as example } from "../../../domain/plan/content.examples.ts";
import type { PlanContent } from "../../../domain/plan/content.ts";
import { staleValues } from "./stale.ts";

const content: PlanContent = {
  ...example,
  workRows: [...example.workRows, { kind: "homeUse", content: "家で箱折り", contact: "朝の電話" }],
};
const changed = (other: PlanContent) =>
  staleValues(content, other).filter(({ stored, typed }) => stored !== typed);

/** Numbers, codes and ids that nobody types: the rest of a draft is what the editor asks for. */
const untyped =
  /(^|\.)(hopeId|goalId|rowId|givenOn|how|kind|header|term|priority|hopeIds)(\.|$)|^wishes\.person/;

/** Every path to a text in the draft. */
function textsIn(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value === "string") return [[...path]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, [...path, name]));
}

function altered(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return "2030-01-02";
  if (Array.isArray(value))
    return value.map((one, at) => (String(at) === name ? altered(one, rest) : one));
  return { ...(value as object), [name]: altered(Reflect.get(value as object, name), rest) };
}

const typedPaths = textsIn(content).filter((path) => !untyped.test(path.join(".")));

test.each(typedPaths.map((path) => [path.join("."), path] as const))(
  "%s が変われば、見える",
  (_, path) => {
    // The path was read from the very content, so the shape stays a PlanContent.
    expect(changed(altered(content, path) as PlanContent)).toHaveLength(1);
  },
);

test("どの欄も調べている", () => {
  expect(typedPaths.length).toBeGreaterThan(25);
  expect(changed(content)).toEqual([]);
});

test("ほかの人が足した行も、外した行も、違いとして見える", () => {
  const [row] = content.rows;
  if (row === undefined) throw new Error("the example lost its row");
  const more = {
    ...content,
    rows: [...content.rows, { ...row, rowId: "row-2", need: "新しい課題" }],
  };
  expect(changed(more).map(({ label }) => label)).toContain("支援2 課題・ニーズ");
  expect(changed({ ...content, workRows: [] }).map(({ stored }) => stored)).toContain("家で箱折り");
});

test("計画の期間と、引いた願いの違いも見える", () => {
  const period = { from: "2026-04-20", until: "2026-12-31" };
  const other = {
    ...content,
    header: { ...content.header, period },
    wishes: { ...content.wishes, person: [] },
  };
  expect(changed(other).map(({ label }) => label)).toEqual([
    "計画の期間",
    "本人の意向",
    "目標1 もとになる願い",
    "目標2 もとになる願い",
  ]);
});
