import { formatWareki } from "../../../domain/calendar/wareki.ts";
import type { PlanEvent } from "../../../domain/plan/event.ts";
import type { ReviewRound } from "../../../domain/plan/rounds.ts";
import { stepNames } from "../../../domain/plan/steps.ts";
import { Table } from "../../../ui/components/table/table.tsx";
import type { PathProps } from "./page.tsx";
import { EventShown } from "./steps-shown.tsx";

/** The reviews before the one that stands among the steps; what each found is read in the plan's own page. */
export function RoundsShown({ facts, plan, rounds }: PathProps) {
  const earlier = rounds.slice(0, -1);
  if (earlier.length === 0) return null;
  const cell = (event: PlanEvent | null) =>
    event === null ? (
      "記録なし"
    ) : (
      <>
        {formatWareki(event.occurredOn)}
        <br />
        <small>
          <EventShown event={event} names={facts.names} />
        </small>
      </>
    );
  return (
    <details class="plan-part">
      <summary>これまでの見直し {earlier.length}回</summary>
      <Table
        caption="これまでの見直し"
        rows={earlier}
        rowKey={(round: ReviewRound) => round.from}
        columns={[
          { key: "due", head: "期限", cell: ({ dueOn }) => formatWareki(dueOn) },
          {
            key: "interview",
            head: stepNames.monitoringInterview.std,
            cell: ({ interview }) => cell(interview),
          },
          {
            key: "result",
            head: stepNames.monitoringResult.std,
            cell: ({ result }) => (
              <>
                {cell(result)}
                {result !== null && <a href={`/plans/${plan.planId}#monitorings`}>結果を読む</a>}
              </>
            ),
          },
          {
            key: "conclusion",
            head: stepNames.conclusion.std,
            cell: ({ conclusion }) => cell(conclusion),
          },
        ]}
      />
    </details>
  );
}
