import type { PlainDay } from "../../domain/ids.ts";

export const paperKinds = [
  "supportPlan",
  "supportPlanEasy",
  "assessment",
  "meetingMinutes",
  "monitoring",
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** A text, some of whose words carry their reading: `[["青木", "あおき"], "さんの計画"]`. */
export type Text = string | readonly (string | readonly [base: string, reading: string])[];

export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: Text }
  | { readonly kind: "text"; readonly text: Text }
  /** Somebody's own words as they were said, and beside them when and how. */
  | { readonly kind: "said"; readonly words: Text; readonly note: string }
  | {
      readonly kind: "facts";
      /** Pairs beside each other on a line of the page. */
      readonly across: 1 | 2;
      readonly rows: readonly { readonly label: string; readonly value: Text }[];
    }
  | {
      readonly kind: "table";
      readonly caption: string;
      /** Widths are shares of the line. */
      readonly columns: readonly { readonly head: string; readonly width: number }[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: "signatures"; readonly lines: readonly string[] };

/**
 * Everything a paper says, as plain data: what is drawn as PDF and as a page, and what is kept of a confirmed
 * document. Nothing is looked up while drawing, so that a reprint in five years is the same.
 */
export type PaperModel = {
  readonly form: "ippo.paper.1";
  readonly kind: PaperKind;
  readonly title: string;
  /** The document's own day; also the PDF's date, so that every print has the same bytes. */
  readonly madeOn: PlainDay;
  readonly landscape: boolean;
  /** Larger letters, wider lines. */
  readonly easy: boolean;
  /** At the bottom of every page, before the page's number. */
  readonly foot: string;
  readonly blocks: readonly Block[];
};

export const paperNames: Record<PaperKind, string> = {
  supportPlan: "個別支援計画書",
  supportPlanEasy: "わたしの計画",
  assessment: "アセスメント票",
  meetingMinutes: "個別支援会議録",
  monitoring: "モニタリング票",
};

/** A form's line that nobody filled in stays visibly empty. */
export const orDash = (text: string | null): string =>
  text === null || text.trim() === "" ? "―" : text;
