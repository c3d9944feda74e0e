import type { PlanContent, WorkRow } from "../../domain/plan/content.ts";
import { workLineWords, workRowWords } from "../../words/plan-terms.ts";
import type { Block } from "../kit/model.ts";
import { easyDay } from "./easy-day.ts";

/** 施設外就労 and its like under easy names, each with what it is. */
export const workRowBlocks = ({ workRows }: PlanContent): Block[] =>
  workRows.flatMap((row): Block[] => [
    { kind: "heading", level: 2, text: workRowWords[row.kind].name.easy },
    { kind: "text", text: workRowWords[row.kind].means.easy },
    {
      kind: "facts",
      across: 1,
      rows: linesOf(row)
        .filter(([, value]) => value.trim() !== "")
        .map(([line, value]) => ({ label: workLineWords[line].easy, value })),
    },
  ]);

function linesOf(row: WorkRow): readonly (readonly [keyof typeof workLineWords, string])[] {
  switch (row.kind) {
    case "outsideWork":
    case "outsideSupport":
      return [
        ["purpose", row.purpose],
        ["expectedEffect", row.expectedEffect],
        ["whyNeeded", row.whyNeeded],
        ["place", row.place],
        ["period", `${easyDay(row.period.from)} から ${easyDay(row.period.until)} まで`],
      ];
    case "homeUse":
      return [
        ["content", row.content],
        ["contact", row.contact],
      ];
    case "transport":
    case "meals":
    case "absence":
    case "ordinaryEmployment":
      return [["content", row.content]];
  }
}
