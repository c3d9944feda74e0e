import type { GasCard } from "../gas/cards.ts";
import type { GasLevel } from "../gas/t-score.ts";
import type { Observer } from "../growth/sessions.ts";
import type { PlainDay } from "../ids.ts";
import type { HowGiven } from "../provenance/how-given.ts";

/** What was lived under a goal since the last review, gathered by its links. `id` is that of the stored record. */
export type PlanEvidence = { readonly id: string; readonly on: PlainDay } & (
  | {
      readonly kind: "experience";
      readonly programmeId: string;
      readonly programmeName: string;
    }
  | {
      readonly kind: "marks";
      readonly programmeId: string;
      readonly programmeName: string;
      readonly observer: Observer;
      readonly tried: number;
      readonly alone: number;
    }
  | { readonly kind: "reflection"; readonly words: string; readonly how: HowGiven }
  | { readonly kind: "success"; readonly words: string }
  | { readonly kind: "feedback"; readonly seen: string }
  | {
      readonly kind: "gas";
      readonly rater: "person" | "staff";
      /** The person's own card; null for staff. */
      readonly card: GasCard | null;
      readonly level: GasLevel | null;
    }
);

/** A sentence with the records it rests on; `unsupported` where it rests on none. */
export type CitedSentence = {
  readonly text: string;
  readonly cites: readonly PlanEvidence[];
  /** Days named in the sentence on which nothing is recorded for this goal. */
  readonly daysWithoutRecord: readonly string[];
  readonly unsupported: boolean;
};

/** 〔5月1日〕: how a draft names the day it rests on, typed or made. */
export const citation = (day: PlainDay): string => {
  const [, month, date] = day.split("-").map(Number);
  return `〔${month}月${date}日〕`;
};

/**
 * Each sentence of a monitoring text with its evidence by the days it names. A day without a year is the latest such
 * day among the evidence. A sentence without any record is marked, never removed: it may be true and still needs one.
 */
export function citedSentences(draft: string, evidence: readonly PlanEvidence[]): CitedSentence[] {
  const byCitation = latestYearByCitation(evidence);
  return sentencesOf(draft).map((text) => {
    const days = text.match(/〔\d{1,2}月\d{1,2}日〕/g) ?? [];
    const cites = days.flatMap((day) => byCitation.get(day) ?? []);
    return {
      text,
      cites: [...new Set(cites)],
      daysWithoutRecord: days.filter((day) => !byCitation.has(day)),
      unsupported: cites.length === 0,
    };
  });
}

/** Sentences end at 。！？ or a new line, but not inside a quotation; what they rest on may follow the mark. */
export function sentencesOf(text: string): string[] {
  const sentences = [...text.matchAll(quoted)].map(([sentence]) => sentence.trim());
  return sentences.filter((sentence) => sentence !== "");
}

// Quotations may hold full stops and one level of inner quotation; a bracket that is never closed is plain text.
const inner = String.raw`「(?:[^「」]|「[^「」]*」)*」|『[^『』]*』`;
const quoted = new RegExp(`(?:${inner}|[^。！？\\n])*(?:[。！？]+(?:〔[^〔〕]*〕)*|\\n|$)`, "gu");

function latestYearByCitation(
  evidence: readonly PlanEvidence[],
): ReadonlyMap<string, readonly PlanEvidence[]> {
  const byDay = Map.groupBy(
    evidence.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on))),
    ({ on }) => on,
  );
  return new Map([...byDay].map(([day, records]) => [citation(day), records]));
}
