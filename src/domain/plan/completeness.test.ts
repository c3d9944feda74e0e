import { describe, expect, test } from "vitest";
import { contentProblems, readyForMeeting } from "./completeness.ts";
import { content } from "./content.examples.ts";
import type { PlanContent } from "./content.ts";
import { defaultForm, formProblems, lawfulSections, type PlanForm } from "./sections.ts";
describe("会議に出せる原案", () => {
  const codes = (
    change: Partial<PlanContent>,
    form: PlanForm = defaultForm,
    used: readonly ("transport" | "outsideWork")[] = [],
  ) =>
    contentProblems({ ...content, ...change }, form, used).map(({ code, ...facts }) => [
      code,
      facts["section"] ?? facts["at"],
    ]);
  const [long, short] = content.goals;
  const [row] = content.rows;
  if (!long || !short || !row) throw new Error("the example has two goals and a row");

  test("すべて書いてあれば、出せる", () => {
    expect(readyForMeeting(content, defaultForm, [])).toEqual({ ok: true, value: content });
  });

  test.each([
    [
      "本人の意向がない",
      { wishes: { person: [], family: "" } },
      "plan.fieldMissing",
      "personsWishes",
    ],
    ["方針がない", { policy: "　" }, "plan.fieldMissing", "policy"],
    ["長期目標がない", { goals: [short] }, "plan.fieldMissing", "longTermGoals"],
    ["短期目標がない", { goals: [long], rows: [] }, "plan.fieldMissing", "shortTermGoals"],
    ["支援の行がない", { rows: [] }, "plan.fieldMissing", "rows"],
    [
      "本人の役割がない",
      { rows: [{ ...row, personsPart: "" }] },
      "plan.fieldMissing",
      "personsPart",
    ],
    [
      "頻度がない",
      { rows: [{ ...row, support: { ...row.support, frequency: "" } }] },
      "plan.fieldMissing",
      "frequency",
    ],
    ["留意事項がない", { rows: [{ ...row, care: "" }] }, "plan.fieldMissing", "care"],
    ["担当者がない", { rows: [{ ...row, who: "" }] }, "plan.fieldMissing", "rows"],
    [
      "本人の言葉の目標がない",
      { goals: [long, { ...short, ownWords: "" }] },
      "plan.fieldMissing",
      "ownWords",
    ],
    [
      "名前がない",
      { header: { ...content.header, participantName: "" } },
      "plan.fieldMissing",
      "header",
    ],
    [
      "目標につながる支援がない",
      { rows: [{ ...row, goalId: "goal-long" }] },
      "plan.goalWithoutRow",
      2,
    ],
    [
      "支援につながる目標がない",
      { rows: [row, { ...row, priority: 2, goalId: "gone" }] },
      "plan.rowWithoutGoal",
      2,
    ],
    [
      "願いにつながらない目標",
      { goals: [{ ...long, hopeIds: ["gone"] }, short] },
      "plan.goalWithoutHope",
      1,
    ],
    ["同じ優先順位", { rows: [row, row] }, "plan.priorityRepeated", 2],
    [
      "期間が逆",
      { rows: [{ ...row, period: { from: "2026-05-02", until: "2026-05-01" } }] },
      "plan.periodBackwards",
      1,
    ],
    [
      "計画の期間から出た行",
      { rows: [{ ...row, period: { from: "2026-04-20", until: "2026-10-20" } }] },
      "plan.periodOutside",
      1,
    ],
    [
      "目的のない施設外支援",
      { workRows: content.workRows.map((one) => ({ ...one, purpose: "" })) },
      "plan.fieldMissing",
      "outsideSupport",
    ],
  ] as const)("%s", (_, change, code, where) => {
    expect(codes(change)).toContainEqual([code, where]);
  });

  test("使っている送迎や施設外就労は、計画に書く", () => {
    expect(codes({}, defaultForm, ["transport", "outsideWork"])).toEqual([
      ["plan.workRowMissing", "outsideWork"],
      ["plan.workRowMissing", "transport"],
    ]);
  });

  test("書式で任意にした欄は空でよく、長期目標は期間より先へ続いてよい", () => {
    const form = defaultForm.map((one) =>
      one.section === "personsPart" ? { ...one, required: false } : one,
    );
    expect(codes({ rows: [{ ...row, personsPart: "" }] }, form)).toEqual([]);
    expect(long.period.until > content.header.period.until).toBe(true);
  });

  test("足りない所は、まとめて全部わかる", () => {
    expect(codes({ policy: "", wishes: { person: [], family: "" } }).length).toBe(4);
  });
});

describe("事業所ごとの書式", () => {
  test("はじめの書式に直すところはない", () => {
    expect(formProblems(defaultForm)).toEqual([]);
  });

  test.each([...lawfulSections])("%s は隠せず、外せない", (section) => {
    const hidden = defaultForm.map((one) =>
      one.section === section ? { ...one, shown: false } : one,
    );
    const without = defaultForm.filter((one) => one.section !== section);
    for (const form of [hidden, without]) {
      expect(formProblems(form)).toMatchObject([{ code: "plan.sectionRequired", section }]);
    }
  });

  test("並べかえと、任意の欄を隠すのは自由、二重と見出しなしは断る", () => {
    const reordered = defaultForm
      .toReversed()
      .filter(({ section }) => section !== "meals")
      .concat({ section: "meals", title: "", shown: false, required: false });
    expect(formProblems(reordered)).toEqual([]);
    const [first] = defaultForm;
    if (first === undefined) throw new Error("there is a section");
    expect(formProblems([...defaultForm, { ...first, title: " " }])).toMatchObject([
      { code: "plan.sectionRepeated" },
      { code: "plan.sectionUntitled" },
    ]);
  });
});
