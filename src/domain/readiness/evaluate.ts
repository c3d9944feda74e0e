import { enrolmentOn } from "../enrolment/enrolled.ts";
import { cycle, type Cycle } from "../plan/cycle.ts";
import { needsCheck, planRules, type RuleId, type Source } from "../plan/rules.ts";
import type { Judgement, PersonFacts, PersonLine, ReadinessState } from "./facts.ts";
import { certificateKept, ownGoals, papersSigned, planCovers } from "./other-items.ts";
import { planInForce, reviewed, stepItem, stepItems } from "./plan-items.ts";

/** One item of the 運営指導 list with every enrolled person's answer. */
export type ReadinessLine = {
  readonly number: number;
  readonly title: string;
  /** The worst answer of all; not applicable only when it is for everyone. */
  readonly state: ReadinessState;
  readonly source: Source;
  readonly needsCheck: boolean;
  readonly people: readonly PersonLine[];
};

/** Stands above every list made from this. */
export const readinessNote =
  "自分たちで確かめるための目安です。適合を証明するものではなく、最終の判断は指定権者がします。";

/** The plan part of the list (items 1 to 11) for all people enrolled on the day of their facts. */
export function evaluateReadiness(people: readonly PersonFacts[]): ReadinessLine[] {
  const enrolled = people.filter(
    ({ context }) => enrolmentOn(context.today, context.enrolment) === "enrolled",
  );
  const cycles = enrolled.map(({ events, plan, context }) =>
    plan === null ? null : cycle(events, plan, context),
  );
  return items(enrolled).map(({ number, title, rule, judge }) => {
    const lines = enrolled.map((facts, at) => lineOf(facts, judge(facts, cycles[at] ?? null)));
    const { source } = planRules[rule];
    return {
      number,
      title,
      state: worst(lines),
      source,
      needsCheck: needsCheck(rule),
      people: lines,
    };
  });
}

type Item = {
  readonly number: number;
  readonly title: string;
  readonly rule: RuleId;
  readonly judge: (facts: PersonFacts, found: Cycle | null) => Judgement;
};

const items = (people: readonly PersonFacts[]): readonly Item[] => [
  {
    number: 1,
    title: "いまの計画があり、サービス管理責任者が作っている",
    rule: "serviceManager",
    judge: planInForce,
  },
  {
    number: 2,
    title: "原案の前に、面接をしたアセスメントがある",
    rule: "assessment",
    judge: (facts, found) => stepItem(stepItems.assessment, facts, found),
  },
  {
    number: 3,
    title: "会議録があり、本人が出席している（または認められる理由がある）",
    rule: "meeting",
    judge: (facts, found) => stepItem(stepItems.meeting, facts, found),
  },
  {
    number: 4,
    title: "計画の開始より前に、文書の同意がある",
    rule: "consent",
    judge: (facts, found) => stepItem(stepItems.consent, facts, found),
  },
  {
    number: 5,
    title: "本人に交付している",
    rule: "delivery",
    judge: (facts, found) => stepItem(stepItems.toPerson, facts, found),
  },
  {
    number: 6,
    title: "相談支援事業者に交付している（またはセルフプランの記録がある）",
    rule: "delivery",
    judge: (facts, found) => stepItem(stepItems.toConsultation, facts, found),
  },
  {
    number: 7,
    title: "期限までに、面接をして見直し、結果を書いている",
    rule: "monitoring",
    judge: reviewed,
  },
  {
    number: 8,
    title: "使っている施設外・在宅・送迎・食事が、計画に書いてある",
    rule: "coverUsed",
    judge: planCovers,
  },
  {
    number: 9,
    title: "ほかの人と同じ文の目標がない",
    rule: "ownPlan",
    judge: ownGoals(people),
  },
  {
    number: 10,
    title: "重要事項説明書・契約書・個人情報の同意書がある",
    rule: "contractPapers",
    judge: papersSigned,
  },
  {
    number: 11,
    title: "受給者証の写しがあり、期限内である",
    rule: "certificateCheck",
    judge: certificateKept,
  },
];

const lineOf = (
  { participantId }: PersonFacts,
  { state, evidence, reasons }: Judgement,
): PersonLine => ({ participantId, state, evidence, reasons });

const fromWorst: readonly ReadinessState[] = ["overdue", "dueSoon", "ok"];

const worst = (lines: readonly PersonLine[]): ReadinessState =>
  fromWorst.find((state) => lines.some((line) => line.state === state)) ?? "notApplicable";
