import { formatWareki } from "../../../domain/calendar/wareki.ts";
import type { StepOnPath } from "../../../domain/plan/cycle.ts";
import type { PlanEvent } from "../../../domain/plan/event.ts";
import { stepNames, type PlanStep } from "../../../domain/plan/steps.ts";
import { may } from "../../../policies/abilities.ts";
import { Table } from "../../../ui/components/table/table.tsx";
import { momentInWords } from "../../../domain/calendar/moment.ts";
import { detailLines } from "./detail-lines.ts";
import type { PathProps } from "./page.tsx";

const stateWords: Record<StepOnPath["state"], string> = {
  done: "済み",
  next: "次にすること",
  missing: "抜けています",
  later: "これから",
  notNeeded: "いりません",
};

/** The steps of the law in their order; what was done shows the day it happened and the moment it was entered. */
export function StepsShown(page: PathProps) {
  const { facts, found } = page;
  return (
    <Table
      caption="計画の手順"
      rows={found.path}
      rowKey={({ step }) => step}
      columns={[
        { key: "step", head: "手順", cell: ({ step }) => stepNames[step].std },
        {
          key: "state",
          head: "いま",
          cell: ({ state }) =>
            state === "next" || state === "missing" ? (
              <strong>{stateWords[state]}</strong>
            ) : (
              stateWords[state]
            ),
        },
        { key: "when", head: "行った日・記録した時刻", cell: (step) => <WhenShown step={step} /> },
        {
          key: "who",
          head: "だれが・内容",
          cell: ({ eventId }) => {
            const event = facts.events.find((one) => one.eventId === eventId);
            return event && <EventShown event={event} names={facts.names} />;
          },
        },
        { key: "do", head: "すること", cell: (step) => <StepLinks page={page} step={step} /> },
      ]}
    />
  );
}

function WhenShown({ step }: { step: StepOnPath }) {
  const { occurredOn, recordedAt, recordedDaysLater } = step;
  if (occurredOn === null || recordedAt === null) return null;
  return (
    <>
      {formatWareki(occurredOn)}
      <br />
      <small>
        記録 {momentInWords(recordedAt)}
        {recordedDaysLater > 0 && <strong> あとから記録（{recordedDaysLater}日後）</strong>}
      </small>
    </>
  );
}

type EventProps = {
  readonly event: PlanEvent;
  readonly names: ReadonlyMap<string, string>;
};

export function EventShown({ event, names }: EventProps) {
  return (
    <>
      {names.get(event.by) ?? ""}
      {event.place !== null && `・${event.place}`}
      {detailLines(event).map((line) => (
        <p key={line}>
          <small>{line}</small>
        </p>
      ))}
      {event.evidence.map(({ attachmentId }, index) => (
        <p key={attachmentId}>
          <a href={`/attachments/${attachmentId}`}>証拠の書類{index > 0 && index + 1}</a>
        </p>
      ))}
    </>
  );
}

/** Where the step is taken, and where a mistaken entry is put right; an entry itself never changes. */
function StepLinks({ page, step }: { page: PathProps; step: StepOnPath }) {
  const { actor, facts, plan } = page;
  if (!may(actor, "plan.write")) return null;
  const whose = `/people/${facts.participantId}/plan`;
  const ofPlan = facts.plans.includes(plan) ? `plan=${plan.planId}` : "";
  const to = placeOf(step.step, page);
  const open = step.state !== "notNeeded" && to !== null;
  const entered = ["draft", "monitoringResult"].includes(step.step) ? null : step.eventId;
  return (
    <>
      {open && <a href={to}>{step.state === "done" ? "また記録する" : "記録する"}</a>}
      {entered !== null && (
        <>
          {" "}
          <a href={`${whose}/${step.step}?${ofPlan}&corrects=${entered}`}>訂正する</a>
        </>
      )}
      {step.eventId !== null && (
        <>
          {" "}
          <a href={`${whose}/retraction?${ofPlan}&corrects=${step.eventId}`}>取り消す</a>
        </>
      )}
    </>
  );
}

/** Where a step is taken; null where it cannot be yet. */
export function placeOf(step: PlanStep, { facts, plan }: PathProps): string | null {
  const exists = facts.plans.includes(plan);
  if (step === "draft") return plan.draft === null ? null : `/plans/${plan.planId}/edit`;
  if (step === "monitoringResult") return exists ? `/plans/${plan.planId}/monitoring` : null;
  if (!exists && step !== "contract") return null;
  const query = exists ? `?plan=${plan.planId}` : "";
  return `/people/${facts.participantId}/plan/${step}${query}`;
}
