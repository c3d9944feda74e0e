import { cycle } from "../../domain/plan/cycle.ts";
import type { Finding } from "../../domain/plan/finding.ts";
import type { PersonFacts, PersonLine } from "../../domain/readiness/facts.ts";
import { readinessReasons } from "../../domain/readiness/reasons.ts";
import { wordsOfProblem } from "../../words/problems.ts";

/** What was found about everybody's plan, by person; a reason is a code, and its days stand here. */
export type Found = ReadonlyMap<string, readonly Finding[]>;

export const findingsOfPeople = (people: readonly PersonFacts[]): Found =>
  new Map(
    people.map(({ participantId, events, plan, context }) => [
      participantId,
      plan === null ? [] : cycle(events, plan, context).findings,
    ]),
  );

/** A person's reasons as sentences, each once. */
export function reasonTexts({ participantId, reasons }: PersonLine, found: Found): string[] {
  const findings = found.get(participantId) ?? [];
  const texts = reasons.flatMap((reason) =>
    isReadinessReason(reason)
      ? [readinessReasons[reason]]
      : findings
          .filter(({ code }) => code === reason)
          .map(({ code, facts }) => wordsOfProblem({ code, ...facts }).std),
  );
  return [...new Set(texts)];
}

const isReadinessReason = (reason: string): reason is keyof typeof readinessReasons =>
  reason in readinessReasons;
