import { formatWareki } from "../../../domain/calendar/wareki.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { PlanEvent } from "../../../domain/plan/event.ts";
import { firstOf, type RawForm } from "../../../http/body.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { DateField, Field } from "../../../ui/components/form/field.tsx";
import type { FieldProblem } from "../../../ui/components/form/field-problem.ts";
import { Form } from "../../../ui/components/form/form.tsx";
import { Select } from "../../../ui/components/form/select.tsx";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import type { InterviewRow } from "../../assessments/queries/interviews.ts";
import { staffFrame } from "../../frames/staff.ts";
import type { PlanFacts, PlanHere } from "../facts/facts.ts";
import type { StaffName } from "../staff-queries.ts";
import { stepFields } from "./fields.ts";
import { kindName, type EnteredKind } from "./kinds.ts";
import { InterviewsShown } from "./interviews-shown.tsx";
import { stepLead } from "./lead.ts";
import { StepFieldShown } from "./step-field.tsx";

type Props = {
  readonly actor: StaffActor;
  readonly facts: PlanFacts;
  readonly kind: EnteredKind;
  readonly plan: PlanHere | undefined;
  readonly corrected: PlanEvent | undefined;
  readonly managers: readonly StaffName[];
  readonly interviews: readonly InterviewRow[];
  readonly raw: RawForm;
  readonly once: string;
  readonly today: PlainDay;
  readonly problems: readonly FieldProblem[];
};

/** One step of the plan: what happened, when, where, who, and the paper that shows it. */
export function StepPage(page: Props) {
  const { actor, facts, kind, plan, corrected, raw, once, problems } = page;
  const base = `/people/${facts.participantId}`;
  const path = `${base}/plan${plan === undefined ? "" : `?plan=${plan.planId}`}`;
  const lead = stepLead(kind, facts, plan);
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={`${kindName(kind)}を記録する`}
      here="people"
      problems={problems}
      up={[
        { href: "/people", text: "利用者" },
        { href: base, text: `${facts.name}さん` },
        { href: path, text: "個別支援計画" },
      ]}
    >
      {lead !== null && <Notice>{lead}</Notice>}
      {corrected !== undefined && (
        <Notice tone="care">
          「{kindName(corrected.kind)}」（{formatWareki(corrected.occurredOn)}）を
          {kind === "retraction" ? "取り消します" : "訂正します"}。もとの記録も残ります。
        </Notice>
      )}
      {plan !== undefined && (
        <InterviewsShown
          interviews={page.interviews}
          participantId={facts.participantId}
          planId={plan.planId}
        />
      )}
      <Form action={`${base}/plan/${kind}`} once={once} enctype="multipart/form-data">
        <input type="hidden" name="plan" value={plan?.planId ?? ""} />
        <input type="hidden" name="corrects" value={corrected?.eventId ?? ""} />
        {kind === "consent" && (
          <input
            type="hidden"
            name="versionHash"
            value={firstOf(raw, "versionHash") || (plan?.finished?.hash ?? "")}
          />
        )}
        <When {...page} />
        {stepFields[kind].map((field) => (
          <StepFieldShown
            key={field.name}
            field={field}
            values={raw[field.name] ?? []}
            problem={problems.find((problem) => problem.field === field.name)?.text}
          />
        ))}
        <p class="row">
          <Button>記録する</Button>
          <a class="button quiet" href={path}>
            やめる
          </a>
        </p>
      </Form>
    </StaffPage>
  );
}

/** The day comes typed or not at all: a step is entered on the day it happened, whichever that was. */
function When({ raw, problems, managers, actor, corrected, today }: Props) {
  const problemOf = (name: string) => problems.find(({ field }) => field === name)?.text;
  const occurredOn = firstOf(raw, "occurredOn") || (corrected?.occurredOn ?? today);
  return (
    <>
      <DateField
        name="occurredOn"
        label="行った日"
        required
        help="記録した時刻は、これとは別に自動で残ります。例：令和8年11月20日"
        value={firstOf(raw, "occurredOn") || formatWareki(occurredOn)}
        problem={problemOf("occurredOn")}
      />
      <Field
        name="place"
        label="場所"
        value={firstOf(raw, "place") || (corrected?.place ?? "")}
        problem={problemOf("place")}
      />
      <Select
        name="by"
        label="行った人"
        value={firstOf(raw, "by") || actor.staffId}
        options={managers.map(({ staff_id, name }) => ({ value: staff_id, text: name }))}
        problem={problemOf("by")}
      />
    </>
  );
}
