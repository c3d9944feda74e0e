import type { PlainDay } from "../ids.ts";

/** `high`: an official text or two independent sources agree; below that a screen says 要確認. */
export type Confidence = "high" | "medium" | "low";

/** `asOf` is the day from which the edition of the text holds. */
export type Source = { readonly name: string; readonly asOf: PlainDay };

export type PlanRule = {
  readonly says: string;
  readonly confidence: Confidence;
  readonly source: Source;
};

const ordinance = (article: string): Source => ({
  name: `指定障害福祉サービスの事業等の人員、設備及び運営に関する基準（平成18年厚生労働省令第171号）${article}`,
  asOf: "2024-04-01",
});
const answer = (number: number): Source => ({
  name: `令和6年度障害福祉サービス等報酬改定等に関するQ&A VOL.1（令和6年3月29日）問${number}`,
  asOf: "2024-03-29",
});
const fees: Source = {
  name: "障害福祉サービス等の報酬の算定基準（平成18年厚生労働省告示第523号）とその留意事項通知",
  asOf: "2024-04-01",
};
const house: Source = { name: "Ippo の決まり（法令ではない）", asOf: "2026-11-22" };

const plan = "第58条（就労各サービスに準用）";

/** What each check of a plan rests on. Nothing here was read in the official text itself; see docs/law-map.md. */
export const planRules = {
  assessment: {
    says: "アセスメントは、目的を説明し理解を得て、本人と面接して行う",
    confidence: "high",
    source: ordinance(plan),
  },
  decisionSupport: {
    says: "意思決定が難しいときは、意思・選好・判断能力をていねいに把握する",
    confidence: "high",
    source: ordinance(plan),
  },
  draft: {
    says: "意向、総合的な支援の方針、課題、目標、達成時期、留意事項を書いた原案を作る",
    confidence: "medium",
    source: ordinance(plan),
  },
  meeting: {
    says: "個別支援会議は、原則として本人が出席し、意向を改めて確かめる",
    confidence: "high",
    source: ordinance(plan),
  },
  absence: {
    says: "本人の欠席は、病状による面会制限か、出席で病状が明らかに悪くなるときに限る。話せない、内容が難しいは理由にならない",
    confidence: "high",
    source: answer(80),
  },
  consent: {
    says: "計画は本人（家族）に説明し、文書で同意を得る",
    confidence: "high",
    source: ordinance(plan),
  },
  electronic: {
    says: "電磁的な方法での同意・交付は、あらかじめ本人の承諾がいる",
    confidence: "high",
    source: ordinance("第224条"),
  },
  delivery: {
    says: "計画は本人と、指定特定相談支援事業者に交付する",
    confidence: "high",
    source: ordinance(plan),
  },
  selfPlan: {
    says: "セルフプランの人には交付先の相談支援事業者がなく、交付しなくてよい",
    confidence: "high",
    source: answer(82),
  },
  firstPlan: {
    says: "最初の計画は契約のあと遅くとも1か月以内に作る",
    confidence: "medium",
    source: answer(82),
  },
  reviewSix: {
    says: "就労継続支援の計画は、少なくとも6か月に1回見直す",
    confidence: "high",
    source: ordinance("第197条・第202条で準用する第58条"),
  },
  reviewThree: {
    says: "就労移行支援の計画は、少なくとも3か月に1回見直す",
    confidence: "medium",
    source: ordinance("第184条で準用する第58条（読替え）"),
  },
  reviewRetention: {
    says: "就労定着支援の計画は、少なくとも6か月に1回見直す",
    confidence: "medium",
    source: ordinance("第206条の12で準用する第58条"),
  },
  monitoring: {
    says: "モニタリングは、特段の事情がなければ定期的に本人と面接し、結果を記録する",
    confidence: "medium",
    source: ordinance(plan),
  },
  serviceManager: {
    says: "計画の仕事は、その日に配置されているサービス管理責任者が行う",
    confidence: "medium",
    source: ordinance(plan),
  },
  order: {
    says: "アセスメント、原案、会議、同意、計画の開始の順に行い、計画の期間を空けない",
    confidence: "medium",
    source: ordinance(plan),
  },
  notMade: {
    says: "計画が適切に作られていない利用者の基本報酬は、1・2か月目70/100、3か月目から50/100",
    confidence: "high",
    source: fees,
  },
  affected: {
    says: "減算は、計画のない利用者本人の分だけにかかる",
    confidence: "medium",
    source: fees,
  },
  version: {
    says: "同意は、そのとき読んだ版だけに結びつく",
    confidence: "high",
    source: house,
  },
  oneDraft: {
    says: "一人の計画の原案は、同時に一つだけ作る",
    confidence: "high",
    source: house,
  },
  certificate: {
    says: "受給者証に書かれた期間の終わりの前に、更新を本人と確かめる",
    confidence: "medium",
    source: {
      name: "障害者総合支援法施行規則（平成18年厚生労働省令第19号）の受給者証の記載事項",
      asOf: "2024-04-01",
    },
  },
  coverUsed: {
    says: "施設外就労・施設外支援・在宅・送迎・食事などは、使う前に計画に書く",
    confidence: "high",
    source: {
      name: "就労継続支援事業等の実施に係る留意事項通知（施設外就労・施設外支援）と運営指導での指摘例",
      asOf: "2024-04-01",
    },
  },
  ownPlan: {
    says: "計画は一人ひとりのもので、ほかの人の写しは適切に作られたと見られない",
    confidence: "medium",
    source: { name: "運営指導での指摘例（公開資料）", asOf: "2024-04-01" },
  },
  contractPapers: {
    says: "重要事項を説明し、契約と個人情報の利用の同意を文書で得る",
    confidence: "medium",
    source: ordinance("第9条・第36条（準用）"),
  },
  certificateCheck: {
    says: "受給者証で、支給決定の有無と期間を確かめる",
    confidence: "medium",
    source: ordinance("第14条（準用）"),
  },
  leaving: {
    says: "退所やサービスの変更で、その計画は終わる",
    confidence: "high",
    source: house,
  },
} as const satisfies Record<string, PlanRule>;

export type RuleId = keyof typeof planRules;

/** 要確認 where the source is not firm enough to act on without asking the authority. */
export const needsCheck = (rule: RuleId): boolean => planRules[rule].confidence !== "high";
