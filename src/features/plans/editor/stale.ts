import type {
  Period,
  PlanContent,
  PlanGoal,
  PlanRow,
  WorkRow,
} from "../../../domain/plan/content.ts";
import { sectionNames } from "../../../domain/plan/sections.ts";
import type { StoredValue } from "../../../ui/components/notice/stale-notice.tsx";
import { shownDay } from "./props.ts";

/** What others saved meanwhile beside what was typed, by the names the editor shows. */
export function staleValues(stored: PlanContent, typed: PlanContent): StoredValue[] {
  const before = textsOf(stored);
  const now = textsOf(typed);
  // What only one of the two has is a difference too: a row that others added, or took out.
  return [...new Set([...before.keys(), ...now.keys()])].map((label) => ({
    label,
    stored: before.get(label) ?? "",
    typed: now.get(label) ?? "",
  }));
}

function textsOf({
  header,
  wishes,
  policy,
  goals,
  rows,
  workRows,
}: PlanContent): Map<string, string> {
  const said = new Map(wishes.person.map(({ hopeId, words }) => [hopeId, words]));
  const number = new Map(goals.map(({ goalId }, index) => [goalId, `目標${index + 1}`]));
  return new Map([
    ["計画の期間", periodOf(header.period)],
    [sectionNames.personsWishes, wishes.person.map(({ words }) => words).join("\n")],
    [sectionNames.familysWishes, wishes.family],
    [sectionNames.policy, policy],
    ...goals.flatMap((goal, index) => goalTexts(goal, `目標${index + 1}`, said)),
    ...rows.flatMap((row, index) => rowTexts(row, `支援${index + 1}`, number)),
    ...workRows.flatMap((row, index) =>
      workTexts(row, `${sectionNames[row.kind]}（${index + 1}）`),
    ),
  ]);
}

type Texts = readonly (readonly [label: string, text: string])[];

const goalTexts = (goal: PlanGoal, name: string, said: ReadonlyMap<string, string>): Texts => [
  [`${name}（計画書の言葉）`, goal.wording],
  [`${name}（本人の言葉）`, goal.ownWords],
  [
    `${name} 長期・短期`,
    sectionNames[goal.term === "longTerm" ? "longTermGoals" : "shortTermGoals"],
  ],
  [`${name} 期間`, periodOf(goal.period)],
  [`${name} もとになる願い`, goal.hopeIds.map((id) => said.get(id) ?? "").join("\n")],
];

const rowTexts = (row: PlanRow, name: string, number: ReadonlyMap<string, string>): Texts => [
  [`${name} 優先順位`, String(row.priority)],
  [`${name} つながる目標`, number.get(row.goalId) ?? ""],
  [`${name} 課題・ニーズ`, row.need],
  [`${name} 到達目標`, row.target],
  [`${name} 本人の役割`, row.personsPart],
  [`${name} 方法`, row.support.method],
  [`${name} 頻度`, row.support.frequency],
  [`${name} 時間`, row.support.time],
  [`${name} 場所`, row.support.place],
  [`${name} 期間`, periodOf(row.period)],
  [`${name} 担当者`, row.who],
  [`${name} 留意事項`, row.care],
];

function workTexts(row: WorkRow, name: string): Texts {
  if ("purpose" in row) {
    return [
      [`${name} 目的`, row.purpose],
      [`${name} 期待される効果`, row.expectedEffect],
      [`${name} 必要な理由`, row.whyNeeded],
      [`${name} 場所`, row.place],
      [`${name} 期間`, periodOf(row.period)],
    ];
  }
  const content = [`${name} 内容`, row.content] as const;
  return "contact" in row ? [content, [`${name} 連絡の方法`, row.contact]] : [content];
}

const periodOf = ({ from, until }: Period): string => `${shownDay(from)}から${shownDay(until)}まで`;
