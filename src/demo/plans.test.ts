import { describe, expect, test } from "vitest";

import { actorTransaction, type Tx } from "../db/actor-transaction.ts";
import { contentProblems } from "../domain/plan/completeness.ts";
import { cycle } from "../domain/plan/cycle.ts";
import { defaultForm } from "../domain/plan/sections.ts";
import { planVersion } from "../domain/plan/version.ts";
import { scaleProblems } from "../domain/gas/scale.ts";
import { evaluateReadiness } from "../domain/readiness/evaluate.ts";
import { duesOfOffice } from "../features/deadlines/queries.ts";
import { gasOf } from "../features/goals/queries/gas.ts";
import { evidenceByGoal } from "../features/plans/evidence/queries.ts";
import { contextOf, planContent, planFactsOfOffice } from "../features/plans/queries.ts";
import { questionsOf } from "../features/plans/questions/queries.ts";
import { readinessFacts } from "../features/readiness/queries.ts";
import { filledScene, until } from "./fill.scene.ts";
import { demoOffices } from "./plan.ts";

const small = { people: 14, months: 12 };
const { pools, rows, count } = await filledScene({
  offices: [
    { ...demoOffices[0], ...small },
    { ...demoOffices[1], ...small },
  ],
});

type Office = { readonly operator: string; readonly office: string; readonly name: string };
const found = await rows<Office>(
  "select operator_id as operator, office_id as office, name from office order by name",
);
const offices = found.map((office) => [office.name, office] as const);

const inOffice = <T>({ operator, office }: Office, work: (tx: Tx) => Promise<T>): Promise<T> =>
  actorTransaction(
    pools.app,
    { operatorId: operator, officeId: office, role: "serviceManager", personId: null },
    work,
  );

describe.each(offices)("%s", (_, office) => {
  test("手順は、見せるために遅らせたもののほかは、どれも整っている", async () => {
    const people = await inOffice(office, planFactsOfOffice);
    const codes = people.flatMap((facts) =>
      facts.plans.flatMap((plan) =>
        cycle(facts.events, plan, contextOf(facts, plan, until)).findings.map(({ code }) => code),
      ),
    );
    expect(codes.toSorted()).toEqual(["plan.consentAfterStart", "plan.gap", "plan.reviewLate"]);
  });

  test("原案・同意待ち・聞かれたことが、いま一つはある", async () => {
    await inOffice(office, async (tx) => {
      const people = await planFactsOfOffice(tx);
      const steps = people.flatMap((facts) =>
        facts.plans.map((plan) => cycle(facts.events, plan, contextOf(facts, plan, until)).current),
      );
      expect(steps).toContain("draft");
      expect(steps).toContain("consent");
      const questions = await Promise.all(
        people.map(({ participantId }) => questionsOf(tx, participantId)),
      );
      expect(questions.flat().filter(({ answers }) => answers.length === 0)).toHaveLength(1);
      expect(questions.flat().length).toBeGreaterThan(1);
    });
  });

  test("運営指導の一覧には、写しのほかは、見せるためのものだけが出る", async () => {
    const lines = await inOffice(office, async (tx) =>
      evaluateReadiness((await readinessFacts(tx, until)).map(({ facts }) => facts)),
    );
    const overdue = new Map(
      lines.map(({ number, people }) => [
        number,
        people.filter(({ state }) => state === "overdue").length,
      ]),
    );
    // Without a store of pictures nobody has a copy of the 受給者証 (item 11).
    overdue.delete(11);
    expect([...overdue].filter(([, number]) => number > 0)).toEqual([
      [1, 1],
      [4, 1],
      [7, 1],
    ]);
  });

  test("期限の一覧に、過ぎたもの、三十日、六十日がある", async () => {
    const dues = await inOffice(office, (tx) => duesOfOffice(tx, until));
    const kinds = new Set(dues.map(({ thing }) => thing.status));
    for (const status of ["overdue", "within30", "within60"] as const) {
      expect(kinds).toContain(status);
    }
  });

  test("どの版も様式を満たし、言葉の一字まで版の印と合う", async () => {
    await inOffice(office, async (tx) => {
      for (const { plans } of await planFactsOfOffice(tx)) {
        for (const { planId, finished } of plans) {
          if (finished === null) continue;
          const version = await planContent(tx, planId);
          if (version === null) throw new Error("a finished plan has a version");
          expect(planVersion(version.content).hash).toBe(finished.hash);
          expect(contentProblems(version.content, defaultForm, [])).toEqual([]);
        }
      }
    });
  });

  test("目標の横に体験が集まり、ものさしの言葉はそろい、本人が先に評価している", async () => {
    await inOffice(office, async (tx) => {
      const people = (await planFactsOfOffice(tx)).filter(({ plans }) => plans.length > 0);
      let gathered = 0;
      for (const { participantId } of people) {
        const evidence = await evidenceByGoal(tx, participantId, "2025-11-20", until);
        if ([...evidence.values()].some((all) => all.length > 10)) gathered += 1;
        for (const { scales, entries } of (await gasOf(tx, participantId)).values()) {
          for (const scale of scales) expect(scaleProblems(scale, null)).toEqual([]);
          const raters = entries.flatMap((entry) => ("rater" in entry ? [entry.rater] : []));
          expect(raters[0] ?? "self").toBe("self");
        }
      }
      expect(gathered).toBeGreaterThan(people.length * 0.8);
    });
  });
});

test("同意は、その人の版にだけあり、紙か、先に承諾した画面である", async () => {
  expect(
    await count(`select 1 from plan_event e where kind = 'consent' and version_hash <> (
      select sha256 from plan_version v where v.operator_id = e.operator_id
        and v.office_id = e.office_id and v.plan_id = e.plan_id order by number desc limit 1)`),
  ).toBe(0);
  expect(await count("select 1 from plan_event where kind = 'inForce'")).toBeGreaterThan(20);
  expect(await count("select 1 from plan_monitoring")).toBeGreaterThan(15);
});
