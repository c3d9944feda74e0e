import { dayInWords } from "../../../domain/calendar/easy-words.ts";
import { may } from "../../../policies/abilities.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Card } from "../../../ui/components/card/card.tsx";
import type { PlanWait } from "../../plans/queries.ts";

const waitWords: Record<PlanWait["waits"], string> = {
  question: "計画についてきいています",
  consent: "計画への返事を待っています",
  draft: "原案が書きかけです",
};

type Props = { readonly actor: StaffActor; readonly plans: readonly PlanWait[] };

/** Only where somebody waits; drafts concern whoever writes them. */
export function PlansWaiting({ actor, plans }: Props) {
  const shown = plans.filter(({ waits }) => waits !== "draft" || may(actor, "plan.write"));
  if (shown.length === 0) return null;
  return (
    <Card heading="個別支援計画で待っていること" tone="next" aside={`${shown.length}件`}>
      <ul>
        {shown.slice(0, shownAtOnce).map((one) => (
          <Wait key={`${one.plan_id} ${one.waits}`} one={one} />
        ))}
      </ul>
      {shown.length > shownAtOnce && (
        <details>
          <summary>ほか{shown.length - shownAtOnce}件</summary>
          <ul>
            {shown.slice(shownAtOnce).map((one) => (
              <Wait key={`${one.plan_id} ${one.waits}`} one={one} />
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

const shownAtOnce = 6;

const Wait = ({ one }: { one: PlanWait }) => (
  <li>
    <a
      href={
        one.waits === "draft"
          ? `/plans/${one.plan_id}/edit`
          : `/people/${one.participant_id}/plan?plan=${one.plan_id}${one.waits === "question" ? "#questions" : ""}`
      }
    >
      {one.name}
    </a>{" "}
    <span>
      {waitWords[one.waits]}・{dayInWords(one.since)}から
    </span>
  </li>
);
