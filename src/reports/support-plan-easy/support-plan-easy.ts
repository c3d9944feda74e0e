import type { PlanContent, PlanGoal, PlanRow } from "../../domain/plan/content.ts";
import type { PaperModel, Block } from "../kit/model.ts";
import { easyDay } from "./easy-day.ts";

/**
 * わたしの計画: the same plan for the person, in their own words where they gave some. The formal words stand where no
 * others are; nothing is left out and nothing is added.
 */
export function easyPlanPaper(content: PlanContent, versionHash: string | null): PaperModel {
  const { header } = content;
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
      { kind: "heading", level: 2, text: "わたしの ねがい" },
      ...wishes(content),
      { kind: "heading", level: 2, text: "もくひょう" },
      ...content.goals.flatMap((goal) => goalBlocks(goal, content.rows)),
      { kind: "heading", level: 2, text: "てつだう ひと" },
      { kind: "text", text: `${header.serviceManagerName} と、${header.officeName}の みんな` },
      { kind: "heading", level: 2, text: "わたしの なまえ" },
      { kind: "signatures", lines: ["よんで、わかりました。　なまえ"] },
    ],
  };
}

const wishes = ({ wishes: { person } }: PlanContent): Block[] =>
  person.length === 0
    ? [{ kind: "text", text: "これから いっしょに さがします。" }]
    : person.map(({ words, givenOn }): Block => ({ kind: "said", words, note: easyDay(givenOn) }));

function goalBlocks(goal: PlanGoal, rows: readonly PlanRow[]): Block[] {
  const words = goal.ownWords.trim() === "" ? goal.wording : goal.ownWords;
  const mine = rows
    .filter(({ goalId }) => goalId === goal.goalId)
    .toSorted((a, b) => a.priority - b.priority);
  return [
    { kind: "heading", level: 3, text: words },
    ...(words === goal.wording ? [] : [{ kind: "text", text: goal.wording } as const]),
    ...mine.map((row): Block => ({
      kind: "facts",
      across: 1,
      rows: [
        { label: "すること", value: row.target },
        { label: "わたし", value: row.personsPart },
        { label: "てつだい", value: supportText(row) },
        { label: "てつだう人", value: row.who },
        { label: "いつまで", value: easyDay(row.period.until) },
      ].filter(({ value }) => value.trim() !== ""),
    })),
  ];
}

const supportText = ({ support: { method, frequency, time, place } }: PlanRow): string =>
  [method, frequency, time, place].filter((part) => part.trim() !== "").join("\n");
