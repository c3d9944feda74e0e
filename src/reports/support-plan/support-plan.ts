import { formatWareki } from "../../domain/calendar/wareki.ts";
import type { PlanContent, QuotedWish } from "../../domain/plan/content.ts";
import type { PlanFooter } from "../../domain/plan/footer.ts";
import type { PlanForm, PlanSection, SectionSetting } from "../../domain/plan/sections.ts";
import { reviewRuleOn } from "../../domain/plan/service-rules.ts";
import { givenHow } from "../kit/given-how.ts";
import { orDash, type Block, type PaperModel } from "../kit/model.ts";
import { periodText } from "../kit/period-text.ts";
import { footerRows } from "./footer-rows.ts";
import { rowsTable } from "./rows-table.ts";
import { workRowBlocks } from "./work-rows.ts";

export type SupportPlanData = {
  readonly content: PlanContent;
  /** As the office orders, names and hides its sections. */
  readonly form: PlanForm;
  readonly footer: PlanFooter;
  /** 「第1版」 or 「原案（確定していません）」. */
  readonly state: string;
  /** The hash a consent binds to, or null for a draft. */
  readonly versionHash: string | null;
};

/** 個別支援計画書 in the formal wording, section by section as the office's form has them. */
export function supportPlanPaper(data: SupportPlanData): PaperModel {
  const { header } = data.content;
  const { planName } = reviewRuleOn(header.serviceType, header.period.from);
  return {
    form: "ippo.paper.1",
    kind: "supportPlan",
    title: `個別支援計画書（${planName}）`,
    madeOn: header.madeOn,
    landscape: true,
    easy: false,
    foot: footOf(data),
    blocks: data.form.filter(({ shown }) => shown).flatMap((setting) => section(setting, data)),
  };
}

function section({ section: which, title }: SectionSetting, data: SupportPlanData): Block[] {
  const { content, footer } = data;
  const { wishes, policy } = content;
  switch (which) {
    case "header":
      return [headerFacts(data)];
    case "personsWishes":
      return [
        heading(title),
        ...(wishes.person.length === 0 ? [dash] : wishes.person.map(wishBlock)),
      ];
    case "familysWishes":
      return [heading(title), { kind: "text", text: orDash(wishes.family) }];
    case "policy":
      return [heading(title), { kind: "text", text: orDash(policy) }];
    case "longTermGoals":
      return [goalsTable(title, "longTerm", data)];
    case "shortTermGoals":
      return [goalsTable(title, "shortTerm", data)];
    case "rows":
      return [rowsTable(title, content, shows(data.form))];
    case "footer":
      return [
        heading(title),
        { kind: "facts", across: 2, rows: footerRows(footer) },
        ...signatureLines(footer),
      ];
    case "ownWords":
    case "personsPart":
    case "frequency":
    case "timeAndPlace":
    case "care":
      // Columns of the tables above, not sections of their own.
      return [];
    case "outsideWork":
    case "outsideSupport":
    case "homeUse":
    case "transport":
    case "meals":
    case "absence":
    case "ordinaryEmployment":
      return workRowBlocks(which, title, content);
  }
}

const shows =
  (form: PlanForm) =>
  (which: PlanSection): boolean =>
    form.some(({ section: one, shown }) => one === which && shown);

const heading = (text: string): Block => ({ kind: "heading", level: 2, text });
const dash: Block = { kind: "text", text: "―" };

function headerFacts({ content: { header }, state }: SupportPlanData): Block {
  const rows = [
    { label: "利用者氏名", value: [[header.participantName, header.participantKana] as const] },
    { label: "生年月日", value: formatWareki(header.birthday) },
    { label: "受給者証番号", value: orDash(header.certificateNumber) },
    { label: "事業所", value: header.officeName },
    { label: "作成日", value: formatWareki(header.madeOn) },
    { label: "作成者", value: `${header.serviceManagerName}（サービス管理責任者）` },
    { label: "計画期間", value: periodText(header.period) },
    {
      label: "回・版",
      value: `${header.number === 1 ? "初回" : `第${header.number}回`}・${state}`,
    },
  ];
  return { kind: "facts", across: 2, rows };
}

const wishBlock = ({ words, givenOn, how }: QuotedWish): Block => ({
  kind: "said",
  words,
  note: givenHow(givenOn, how),
});

function goalsTable(
  title: string,
  term: "longTerm" | "shortTerm",
  { content, form }: SupportPlanData,
): Block {
  const own = shows(form)("ownWords");
  const goals = content.goals.filter((goal) => goal.term === term);
  return {
    kind: "table",
    caption: title,
    columns: [
      { head: "目標", width: 5 },
      ...(own ? [{ head: "本人の言葉で", width: 4 }] : []),
      { head: "期間", width: 4 },
    ],
    rows: goals.map(({ wording, ownWords, period }) => {
      const [formal, mine, until] = [orDash(wording), orDash(ownWords), periodText(period)];
      return own ? [formal, mine, until] : [formal, until];
    }),
  };
}

/** A pen signs only where nobody has consented yet. */
const signatureLines = ({ consentedOn }: PlanFooter): Block[] =>
  consentedOn === null
    ? [
        {
          kind: "signatures",
          lines: ["説明を受け、内容に同意します。　令和　　年　　月　　日　　氏名"],
        },
      ]
    : [];

const footOf = ({ content: { header }, state, versionHash }: SupportPlanData): string =>
  `${header.officeName}　個別支援計画書　${state}${versionHash === null ? "" : `　照合 ${versionHash.slice(0, 12)}`}`;
