import type { PlainDay } from "../ids.ts";
import type { HowGiven } from "../provenance/how-given.ts";
import type { ServiceType } from "./service-rules.ts";

export type Period = { readonly from: PlainDay; readonly until: PlainDay };

export type GoalId = string;
export type PlanRowId = string;

/** A wish in the person's own words, as it stands in わたしの ねがい. */
export type QuotedWish = {
  readonly hopeId: string;
  readonly words: string;
  readonly givenOn: PlainDay;
  readonly how: HowGiven;
};

export type PlanGoal = {
  readonly goalId: GoalId;
  readonly term: "longTerm" | "shortTerm";
  /** The formal wording of the form. */
  readonly wording: string;
  /** The same in the person's words. */
  readonly ownWords: string;
  /** The wishes the goal comes from. */
  readonly hopeIds: readonly string[];
  readonly period: Period;
};

export type Support = {
  readonly method: string;
  readonly frequency: string;
  readonly time: string;
  readonly place: string;
};

export type PlanRow = {
  readonly rowId: PlanRowId;
  readonly priority: number;
  readonly goalId: GoalId;
  /** 課題・ニーズ */
  readonly need: string;
  /** 具体的な到達目標 */
  readonly target: string;
  readonly personsPart: string;
  readonly support: Support;
  readonly period: Period;
  /** 担当者・提供機関 */
  readonly who: string;
  /** 留意事項 */
  readonly care: string;
};

/** Rows that only some plans have. The two outside classes need their purpose and what they are expected to bring. */
export type WorkRow =
  | {
      readonly kind: "outsideWork" | "outsideSupport";
      readonly purpose: string;
      readonly expectedEffect: string;
      readonly whyNeeded: string;
      readonly place: string;
      readonly period: Period;
    }
  | { readonly kind: "homeUse"; readonly content: string; readonly contact: string }
  | { readonly kind: "transport"; readonly content: string }
  | { readonly kind: "meals"; readonly content: string }
  | { readonly kind: "absence"; readonly content: string }
  | { readonly kind: "ordinaryEmployment"; readonly content: string };

export type WorkRowKind = WorkRow["kind"];

/** Everything a plan says before anybody signs it. The footer is made from the events, never typed. */
export type PlanContent = {
  readonly header: {
    readonly officeName: string;
    readonly serviceType: ServiceType;
    readonly participantName: string;
    readonly participantKana: string;
    readonly birthday: PlainDay;
    readonly certificateNumber: string;
    readonly madeOn: PlainDay;
    readonly period: Period;
    /** 1 is 初回, then 第n回. */
    readonly number: number;
    readonly serviceManagerName: string;
  };
  readonly wishes: { readonly person: readonly QuotedWish[]; readonly family: string };
  /** 総合的な支援の方針 */
  readonly policy: string;
  readonly goals: readonly PlanGoal[];
  readonly rows: readonly PlanRow[];
  readonly workRows: readonly WorkRow[];
};
