import type { Problem } from "../result.ts";
import type { WorkRowKind } from "./content.ts";

export const planSections = [
  "header",
  "personsWishes",
  "familysWishes",
  "policy",
  "longTermGoals",
  "shortTermGoals",
  "rows",
  "ownWords",
  "personsPart",
  "frequency",
  "timeAndPlace",
  "care",
  "outsideWork",
  "outsideSupport",
  "homeUse",
  "transport",
  "meals",
  "absence",
  "ordinaryEmployment",
  "footer",
] as const;
export type PlanSection = (typeof planSections)[number];

export type SectionSetting = {
  readonly section: PlanSection;
  /** As printed on this office's form. */
  readonly title: string;
  readonly shown: boolean;
  /** A shown section that may not stay empty when the draft goes to the meeting. */
  readonly required: boolean;
};

/** No national form exists for adults: an office orders, names and hides sections, except what the law asks for. */
export type PlanForm = readonly SectionSetting[];

export const sectionNames: Record<PlanSection, string> = {
  header: "基本事項",
  personsWishes: "本人の意向",
  familysWishes: "家族の意向",
  policy: "総合的な支援の方針",
  longTermGoals: "長期目標",
  shortTermGoals: "短期目標",
  rows: "課題と支援の内容",
  ownWords: "本人の言葉での目標",
  personsPart: "本人の役割",
  frequency: "支援の頻度",
  timeAndPlace: "支援の時間・場所",
  care: "留意事項",
  outsideWork: "施設外就労",
  outsideSupport: "施設外支援",
  homeUse: "在宅での利用",
  transport: "送迎",
  meals: "食事の提供",
  absence: "欠席時の対応",
  ordinaryEmployment: "一般就労に向けた取組",
  footer: "説明・同意・交付",
};

/** 意向・方針・課題・目標・達成時期・留意事項, with what identifies the plan and its consent. */
export const lawfulSections: ReadonlySet<PlanSection> = new Set([
  "header",
  "personsWishes",
  "familysWishes",
  "policy",
  "longTermGoals",
  "shortTermGoals",
  "rows",
  "care",
  "footer",
] as const);

const optionalAtFirst: ReadonlySet<PlanSection> = new Set([
  "familysWishes",
  "timeAndPlace",
  "outsideWork",
  "outsideSupport",
  "homeUse",
  "transport",
  "meals",
  "absence",
  "ordinaryEmployment",
] as const);

export const defaultForm: PlanForm = planSections.map((section) => ({
  section,
  title: sectionNames[section],
  shown: true,
  required: !optionalAtFirst.has(section),
}));

export const workRowSections = [
  "outsideWork",
  "outsideSupport",
  "homeUse",
  "transport",
  "meals",
  "absence",
  "ordinaryEmployment",
] as const satisfies readonly (WorkRowKind & PlanSection)[];

export type FormProblem =
  | (Problem<"plan.sectionRequired"> & { section: PlanSection; label: string })
  | (Problem<"plan.sectionRepeated"> & { section: PlanSection; label: string })
  | (Problem<"plan.sectionUntitled"> & { section: PlanSection; label: string });

/** Every problem of an office's own form. */
export function formProblems(form: PlanForm): FormProblem[] {
  const problems: FormProblem[] = [];
  const seen = new Set<PlanSection>();
  for (const { section, title, shown } of form) {
    const label = sectionNames[section];
    if (seen.has(section)) problems.push({ code: "plan.sectionRepeated", section, label });
    if (shown && title.trim() === "")
      problems.push({ code: "plan.sectionUntitled", section, label });
    seen.add(section);
  }
  for (const section of lawfulSections) {
    if (!form.some((one) => one.section === section && one.shown)) {
      problems.push({ code: "plan.sectionRequired", section, label: sectionNames[section] });
    }
  }
  return problems;
}
