import { daysBetween } from "../../calendar/day.ts";
import type { PlainDay } from "../../ids.ts";
import { dayAfter, finding, riskOf, type Finding } from "../finding.ts";
import type { ReviewRound } from "../rounds.ts";
import type { CycleView } from "../view.ts";

/** Every review that came after its day or not at all, without an interview, or without a conclusion. */
export function reviewFindings(view: CycleView): Finding[] {
  return view.rounds.flatMap((round) => [
    ...lateness(view, round),
    ...interviewFindings(view, round),
    ...conclusionFindings(view, round),
  ]);
}

/** A plan that was replaced or ended by its review day needs no review any more. */
function lateness(view: CycleView, { dueOn, result }: ReviewRound): Finding[] {
  const curedOn = firstDay(result?.occurredOn, view.context.next?.from, endedOn(view));
  const until = curedOn ?? view.lastDay;
  if (until <= dueOn) return [];
  const facts = { dueOn, days: daysBetween(dueOn, until), ...(result ? { on: until } : {}) };
  return [finding("plan.reviewLate", facts, riskOf(view, dayAfter(dueOn), curedOn))];
}

function interviewFindings(view: CycleView, { interview, result }: ReviewRound): Finding[] {
  if (result === null) return [];
  const excused = interview && !interview.held && interview.circumstances.trim() !== "";
  if (interview?.held || excused) return [];
  const on = result.occurredOn;
  const later = view.events.find(
    (event) => event.kind === "monitoringInterview" && event.held && event.occurredOn > on,
  );
  const risk = riskOf(view, on, later?.occurredOn ?? null);
  return [finding("plan.monitoringInterviewMissing", { on }, risk)];
}

/** A result waits for its conclusion as long as a delivery may take. */
function conclusionFindings(view: CycleView, { result, conclusion }: ReviewRound): Finding[] {
  if (result === null || conclusion !== null || view.context.next !== null) return [];
  const waited = daysBetween(result.occurredOn, view.lastDay);
  if (waited <= view.context.office.deliveryDueDays) return [];
  return [finding("plan.conclusionMissing", { on: result.occurredOn, days: waited })];
}

const endedOn = (view: CycleView): PlainDay | undefined => view.counting.withdrawal?.occurredOn;

const firstDay = (...days: readonly (PlainDay | undefined)[]): PlainDay | null =>
  days.filter((day) => day !== undefined).sort()[0] ?? null;
