import type { PlanContent, WorkRow, WorkRowKind } from "../../domain/plan/content.ts";
import { orDash, type Block } from "../kit/model.ts";
import { periodText } from "../kit/period-text.ts";

/** 施設外就労 and its like: only where the plan has them, so that no empty section stands on the paper. */
export function workRowBlocks(which: WorkRowKind, title: string, content: PlanContent): Block[] {
  const rows = content.workRows.filter(({ kind }) => kind === which);
  if (rows.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: title },
    ...rows.map((row): Block => ({ kind: "facts", across: 1, rows: factsOf(row) })),
  ];
}

function factsOf(row: WorkRow): { label: string; value: string }[] {
  switch (row.kind) {
    case "outsideWork":
    case "outsideSupport":
      return [
        { label: "目的", value: orDash(row.purpose) },
        { label: "期待される効果", value: orDash(row.expectedEffect) },
        { label: "必要な理由", value: orDash(row.whyNeeded) },
        { label: "場所", value: orDash(row.place) },
        { label: "期間", value: periodText(row.period) },
      ];
    case "homeUse":
      return [
        { label: "内容", value: orDash(row.content) },
        { label: "連絡の方法", value: orDash(row.contact) },
      ];
    case "transport":
    case "meals":
    case "absence":
    case "ordinaryEmployment":
      return [{ label: "内容", value: orDash(row.content) }];
  }
}
