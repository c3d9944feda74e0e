import type { PlanContent } from "../../../domain/plan/content.ts";
import { sectionNames } from "../../../domain/plan/sections.ts";
import type { StoredValue } from "../../stale-notice.tsx";
import { shownDay } from "./props.ts";

/** What others saved meanwhile beside what was typed, by the names the editor shows. */
export function staleValues(stored: PlanContent, typed: PlanContent): StoredValue[] {
  const now = textsOf(typed);
  return [...textsOf(stored)].map(([label, text]) => ({
    label,
    stored: text,
    typed: now.get(label) ?? "",
  }));
}

function textsOf({ header, wishes, policy, goals, rows }: PlanContent): Map<string, string> {
  const { from, until } = header.period;
  const texts: [string, string][] = [
    ["計画の期間", `${shownDay(from)}から${shownDay(until)}まで`],
    [sectionNames.familysWishes, wishes.family],
    [sectionNames.policy, policy],
    ...goals.flatMap((goal, index): [string, string][] => [
      [`目標${index + 1}（計画書の言葉）`, goal.wording],
      [`目標${index + 1}（本人の言葉）`, goal.ownWords],
    ]),
    ...rows.flatMap((row, index): [string, string][] => [
      [`支援${index + 1} 課題・ニーズ`, row.need],
      [`支援${index + 1} 到達目標`, row.target],
      [`支援${index + 1} 本人の役割`, row.personsPart],
      [`支援${index + 1} 方法`, row.support.method],
      [`支援${index + 1} 担当者`, row.who],
      [`支援${index + 1} 留意事項`, row.care],
    ]),
  ];
  return new Map(texts);
}
