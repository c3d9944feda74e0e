import { newId } from "../../../domain/ids.ts";
import type { PlanContent, PlanRow, WorkRow, WorkRowKind } from "../../../domain/plan/content.ts";
import { citation } from "../../../domain/plan/evidence.ts";
import { workRowSections } from "../../../domain/plan/sections.ts";

/** What a button of the editor does beside saving: `addRow:<goal>`, `removeRow:<row>`, `cite:<row>:<day>`… */
export function actOn(content: PlanContent, act: string): PlanContent {
  const [verb = "", id = "", detail = ""] = act.split(":");
  switch (verb) {
    case "addRow":
      return { ...content, rows: [...content.rows, newRow(content, id)] };
    case "removeRow":
      return { ...content, rows: content.rows.filter(({ rowId }) => rowId !== id) };
    case "addWork":
      return isWorkKind(id)
        ? { ...content, workRows: [...content.workRows, newWorkRow(content, id)] }
        : content;
    case "removeWork":
      return {
        ...content,
        workRows: content.workRows.filter((_, index) => String(index) !== id),
      };
    case "cite":
      return { ...content, rows: content.rows.map((row) => cited(row, id, detail)) };
    default:
      return content;
  }
}

/** The day stands behind the sentence, before a line break at the end. */
const cited = (row: PlanRow, rowId: string, day: string): PlanRow =>
  row.rowId === rowId && /^\d{4}-\d{2}-\d{2}$/.test(day)
    ? { ...row, need: `${row.need.trimEnd()}${citation(day)}` }
    : row;

const isWorkKind = (text: string): text is WorkRowKind =>
  workRowSections.some((kind) => kind === text);

function newRow({ goals, rows, header }: PlanContent, goalId: string): PlanRow {
  const goal = goals.find((one) => one.goalId === goalId) ?? goals[0];
  return {
    rowId: newId(),
    priority: Math.max(0, ...rows.map(({ priority }) => priority)) + 1,
    goalId: goal?.goalId ?? "",
    need: "",
    target: "",
    personsPart: "",
    support: { method: "", frequency: "", time: "", place: "" },
    period: header.period,
    who: "",
    care: "",
  };
}

function newWorkRow({ header }: PlanContent, kind: WorkRowKind): WorkRow {
  switch (kind) {
    case "outsideWork":
    case "outsideSupport": {
      const words = { purpose: "", expectedEffect: "", whyNeeded: "", place: "" };
      return { kind, ...words, period: header.period };
    }
    case "homeUse":
      return { kind, content: "", contact: "" };
    case "transport":
    case "meals":
    case "absence":
    case "ordinaryEmployment":
      return { kind, content: "" };
  }
}
