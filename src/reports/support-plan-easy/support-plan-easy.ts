import type { PlanContent, PlanGoal, PlanRow } from "../../domain/plan/content.ts";
import { planWords } from "../../words/plan.ts";
import type { PaperModel, Block } from "../kit/model.ts";
import { easyDay } from "./easy-day.ts";
import { workRowBlocks } from "./work-rows.ts";

/**
 * わたしの計画: the same plan for the person, in their own words where they gave some. The formal words stand where no
 * others are; nothing is left out and nothing is added.
 */
export function easyPlanPaper(content: PlanContent, versionHash: string | null): PaperModel {
  const { header, wishes, policy } = content;
  return {
    form: "ippo.paper.1",
    kind: "supportPlanEasy",
    title: "わたしの けいかく",
    madeOn: header.madeOn,
    landscape: false,
    easy: true,
    foot: `${header.officeName}　わたしの けいかく${versionHash === null ? "　げんあん" : `　${versionHash.slice(0, 12)}`}`,
    blocks: [
      { kind: "text", text: [[header.participantName, header.participantKana], " さん"] },
      {
        kind: "text",
        text: `${easyDay(header.period.from)} から ${easyDay(header.period.until)} まで`,
      },
      heading(planWords.wishes.easy),
      ...wishesOf(content),
      ...part(planWords.family.easy, wishes.family),
      ...part(planWords.policy.easy, policy),
      heading("もくひょう"),
      ...content.goals.flatMap((goal) => goalBlocks(goal, content.rows)),
      ...workRowBlocks(content),
      heading(planWords.who.easy),
      { kind: "text", text: `${header.serviceManagerName} と、${header.officeName}の みんな` },
      heading("わたしの なまえ"),
      { kind: "signatures", lines: ["よんで、わかりました。　なまえ"] },
    ],
  };
}

const heading = (text: string): Block => ({ kind: "heading", level: 2, text });

const part = (title: string, text: string): Block[] =>
  text.trim() === "" ? [] : [heading(title), { kind: "text", text }];

const wishesOf = ({ wishes: { person } }: PlanContent): Block[] =>
  person.length === 0
    ? [{ kind: "text", text: "これから いっしょに さがします。" }]
    : person.map(({ words, givenOn }): Block => ({ kind: "said", words, note: easyDay(givenOn) }));

function goalBlocks(goal: PlanGoal, rows: readonly PlanRow[]): Block[] {
  const words = goal.ownWords.trim() === "" ? goal.wording : goal.ownWords;
  const term = goal.term === "longTerm" ? planWords.longGoal : planWords.shortGoal;
  const mine = rows
    .filter(({ goalId }) => goalId === goal.goalId)
    .toSorted((a, b) => a.priority - b.priority);
  return [
    { kind: "heading", level: 3, text: words },
    { kind: "text", text: `${term.easy}　${easyDay(goal.period.until)} まで` },
    ...(words === goal.wording ? [] : [{ kind: "text", text: goal.wording } as const]),
    ...mine.map((row): Block => ({
      kind: "facts",
      across: 1,
      rows: [
        { label: planWords.target.easy, value: row.target },
        { label: planWords.myPart.easy, value: row.personsPart },
        { label: planWords.support.easy, value: supportText(row) },
        { label: planWords.who.easy, value: row.who },
        { label: "いつまで", value: easyDay(row.period.until) },
        { label: planWords.need.easy, value: row.need },
        { label: planWords.care.easy, value: row.care },
      ].filter(({ value }) => value.trim() !== ""),
    })),
  ];
}

const supportText = ({ support: { method, frequency, time, place } }: PlanRow): string =>
  [method, frequency, time, place].filter((line) => line.trim() !== "").join("\n");
