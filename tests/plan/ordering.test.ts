import { expect, test } from "vitest";

import { findingKinds } from "../../src/domain/plan/finding-kinds.ts";
import { planRules } from "../../src/domain/plan/rules.ts";
import { world } from "../world/world.ts";
import {
  drafted,
  interviewed,
  newPerson,
  onPaper,
  problemsOn,
  scan,
  spring,
  walk,
} from "./office.ts";
import { cases } from "./ordering.cases.ts";

const w = await world();
const refusals: string[] = [];

test.each(cases)("%s", async (name, before, tried) => {
  const plan = await drafted(w, await newPerson(w), spring);
  plan.on("2026-04-15");
  for (const step of before) expect((await step(plan, w)).status).toBe(303);
  const count = () => w.sql("select 1 from plan_event where plan_id = $1", [plan.planId()]);
  const stored = (await count()).length;
  const { status, text } = await tried(plan, w);
  expect(status).toBe(422);
  expect(await count()).toHaveLength(stored);
  refusals.push(`${name} | ${problemsOn(text).join(" / ")}`);
});

test("仕上げた版がないうちは、同意も開始もない", async () => {
  const person = await newPerson(w);
  const plan = walk(w, person.id);
  plan.on("2026-04-15");
  await plan.start();
  await plan.step("assessmentInterview", interviewed);
  const early = await plan.step("consent", {
    ...onPaper,
    versionHash: "0".repeat(64),
    explainedOn: "2026-04-15",
    paper: scan("x"),
  });
  expect(early.status).toBe(422);
  refusals.push(`原案の前に、同意を受ける | ${problemsOn(early.text).join(" / ")}`);
  const begun = await plan.step("inForce");
  expect(begun.status).toBe(422);
  refusals.push(`原案の前に、始める | ${problemsOn(begun.text).join(" / ")}`);
});

test("順番の決まりと断りの表", async () => {
  const findings = Object.entries(findingKinds).map(([code, { severity, rule, repair }]) => {
    const { says, source, confidence } = planRules[rule];
    const check = confidence === "high" ? "" : "（要確認）";
    return `${code} | ${severity} | ${says}${check} | ${source.name} | ${repair.join(" ")}`;
  });
  const table = [
    "# ページで断られること（したこと | 断り）",
    ...refusals,
    "",
    "# 断らずに気がかりとして見せること（符号 | 重さ | きまり | 出どころ | 直し方）",
    ...findings,
    "",
  ];
  await expect(table.join("\n")).toMatchFileSnapshot("./ordering.txt");
});
