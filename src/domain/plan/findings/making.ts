import { dayAfter, finding, makingRisk, riskOf, type Finding } from "../finding.ts";
import { firstPlanDueOn } from "../first-plan.ts";
import { isLawfulMeeting, madeOn, type CycleView } from "../view.ts";

/** Steps before the plan that are missing although a later one was taken or the plan is followed; and improper ones. */
export function makingFindings(view: CycleView): Finding[] {
  return [
    ...assessmentFindings(view),
    ...draftFindings(view),
    ...meetingFindings(view),
    ...firstPlanFindings(view),
  ];
}

function assessmentFindings(view: CycleView): Finding[] {
  const { assessmentInterview: interview, draft, meeting, consent } = view.counting;
  if (!interview) {
    const missed = draft ?? meeting ?? consent ?? view.counting.inForce;
    return missed ? [finding("plan.interviewMissing", {}, makingRisk(view, null))] : [];
  }
  const found: Finding[] = [];
  const on = interview.occurredOn;
  if (!interview.purposeExplained) found.push(finding("plan.purposeNotExplained", { on }));
  if (interview.understanding === "hard" && !interview.decisionSupport?.trim()) {
    found.push(finding("plan.decisionSupportMissing", { on }));
  }
  return found;
}

function draftFindings(view: CycleView): Finding[] {
  const { draft, meeting, consent, inForce } = view.counting;
  const found: Finding[] = [];
  if (!draft && (meeting ?? consent ?? inForce)) {
    found.push(finding("plan.draftMissing", {}, makingRisk(view, null)));
  }
  const { openDrafts } = view.context;
  if (openDrafts.length > 1 && openDrafts.includes(view.plan.planId)) {
    found.push(finding("plan.twoDrafts", { count: openDrafts.length }));
  }
  return found;
}

function meetingFindings(view: CycleView): Finding[] {
  const { meeting, consent, inForce } = view.counting;
  if (!meeting) {
    return (consent ?? inForce) ? [finding("plan.meetingMissing", {}, makingRisk(view, null))] : [];
  }
  if (isLawfulMeeting(meeting) || meeting.person.present) return [];
  const facts = { on: meeting.occurredOn, reason: meeting.person.reason };
  return [finding("plan.meetingWithoutPerson", facts, makingRisk(view, null))];
}

function firstPlanFindings(view: CycleView): Finding[] {
  if (view.plan.number !== 1) return [];
  const dueOn = firstPlanDueOn(view.counting.contract?.occurredOn ?? null, view.context);
  if (dueOn >= view.lastDay) return [];
  // A plan that is followed although a step was left out has the findings of that step instead.
  const made = [madeOn(view.counting), view.start].filter((day) => day !== null).sort()[0] ?? null;
  if (made !== null && made <= dueOn) return [];
  const facts = made === null ? { dueOn } : { dueOn, madeOn: made };
  return [finding("plan.firstPlanLate", facts, riskOf(view, dayAfter(dueOn), made))];
}
