import { formatWareki } from "../../../domain/calendar/wareki.ts";
import { electronicAgreedOn } from "../../../domain/plan/electronic.ts";
import { standing, type PlanEvent } from "../../../domain/plan/event.ts";
import { may } from "../../../policies/abilities.ts";
import { momentInWords } from "../../../domain/calendar/moment.ts";
import { kindName, type EnteredKind } from "../steps/kinds.ts";
import type { PathProps } from "./page.tsx";
import { EventShown } from "./steps-shown.tsx";

/** Entries beside the path: agreement to electronic means, withdrawals, self-plan, and what was taken back. */
export function OtherEntries({ actor, facts, plan, found }: PathProps) {
  const onPath = new Set(found.path.map(({ eventId }) => eventId));
  const events = facts.events.filter(
    ({ eventId, planId }) => !onPath.has(eventId) && (planId === null || planId === plan.planId),
  );
  const stands = new Set(standing(facts.events).map(({ eventId }) => eventId));
  return (
    <details class="plan-part" open={events.length > 0}>
      <summary>そのほかの記録 {events.length}件</summary>
      {events.length === 0 && <p>そのほかの記録はありません。</p>}
      <ul>
        {events.map((event) => (
          <li key={event.eventId}>
            {kindName(event.kind)} {formatWareki(event.occurredOn)}{" "}
            <small>記録 {momentInWords(event.recordedAt)}</small>
            {!stands.has(event.eventId) && event.kind !== "retraction" && (
              <strong> 訂正または取り消し済み</strong>
            )}
            <div>
              <EventShown event={event} names={facts.names} />
            </div>
          </li>
        ))}
      </ul>
      {may(actor, "plan.write") && (
        <p class="row">
          {offered(facts.events, facts.plans.includes(plan)).map((kind) => (
            <a key={kind} href={hrefOf(kind, facts.participantId, plan.planId)}>
              {kindName(kind)}を記録する
            </a>
          ))}
        </p>
      )}
    </details>
  );
}

function offered(events: readonly PlanEvent[], hasPlan: boolean): EnteredKind[] {
  const agreed = (["consent", "delivery"] as const).some((scope) =>
    electronicAgreedOn(standing(events), scope, "9999-12-31"),
  );
  const means: EnteredKind[] = agreed
    ? ["electronicMeansAgreed", "electronicMeansWithdrawn"]
    : ["electronicMeansAgreed"];
  return hasPlan ? [...means, "selfPlanNoted", "consentWithdrawn", "withdrawal"] : means;
}

const hrefOf = (kind: EnteredKind, participantId: string, planId: string): string =>
  `/people/${participantId}/plan/${kind}${kind.startsWith("electronic") ? "" : `?plan=${planId}`}`;
