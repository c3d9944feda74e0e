import { formatWareki } from "../../../domain/calendar/wareki.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { Cycle } from "../../../domain/plan/cycle.ts";
import type { ReviewRound } from "../../../domain/plan/rounds.ts";
import { firstOf, type RawForm } from "../../../http/body.ts";
import { stepNames } from "../../../domain/plan/steps.ts";
import { may } from "../../../policies/abilities.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button, ButtonLink } from "../../../ui/components/button/button.tsx";
import type { FieldProblem } from "../../../ui/components/form/field-problem.ts";
import { Form } from "../../../ui/components/form/form.tsx";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { staffFrame } from "../../frames/staff.ts";
import type { GoalRow } from "../../goals/queries/goals.ts";
import type { PlanFacts, PlanHere } from "../facts/facts.ts";
import { QuestionsShown } from "../questions/shown.tsx";
import type { QuestionRow } from "../questions/queries.ts";
import { ConsultationShown } from "./consultation-shown.tsx";
import { FindingsShown } from "./findings-shown.tsx";
import { NoteForm } from "./note-form.tsx";
import { OtherEntries } from "./other-entries.tsx";
import { RoundsShown } from "./rounds-shown.tsx";
import { ServiceShown } from "./service-shown.tsx";
import type { PathForm } from "./show.tsx";
import { placeOf, StepsShown } from "./steps-shown.tsx";

export type PathProps = {
  readonly actor: StaffActor;
  readonly facts: PlanFacts;
  readonly plan: PlanHere;
  readonly found: Cycle;
  readonly rounds: readonly ReviewRound[];
  readonly questions: readonly QuestionRow[];
  readonly goals: readonly GoalRow[];
  readonly today: PlainDay;
  readonly once: string;
  readonly raw: RawForm;
  /** The form that was refused; only that one shows what was typed. */
  readonly sent: PathForm | null;
  readonly problems: readonly FieldProblem[];
};

/** The way of one plan by the law: what needs a look first, then every step with who and when. */
export function PathPage(page: PathProps) {
  const { actor, facts, plan, found, questions, problems } = page;
  const base = `/people/${facts.participantId}`;
  const exists = facts.plans.includes(plan);
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={`${facts.name}さんの個別支援計画`}
      here="people"
      problems={problems}
      up={[
        { href: "/people", text: "利用者" },
        { href: base, text: `${facts.name}さん` },
      ]}
    >
      {exists ? <PlanHead {...page} /> : <p>個別支援計画はまだありません。</p>}
      <StartPlan {...page} />
      <FindingsShown found={found} />
      <StepsShown {...page} />
      <RoundsShown {...page} />
      <OtherEntries {...page} />
      {may(actor, "plan.addEvidence") && <NoteForm {...page} />}
      <ConsultationShown {...page} />
      <ServiceShown {...page} />
      <QuestionsShown
        participantId={facts.participantId}
        questions={questions}
        once={may(actor, "plan.answerQuestion") ? page.once : null}
        typed={(name) => firstOf(page.raw, name)}
        problemOf={(name) => problems.find(({ field }) => field === name)?.text}
      />
      <OtherPlans facts={facts} plan={plan} />
      {may(actor, "plan.setForm") && (
        <p>
          <a href="/office/plan-form">計画書の様式と期限</a>
        </p>
      )}
    </StaffPage>
  );
}

function PlanHead(page: PathProps) {
  const { actor, facts, plan, found } = page;
  const { finished, draft, editedSince } = plan;
  const { current } = found;
  const next = current !== null && may(actor, "plan.write") ? placeOf(current, page) : null;
  return (
    <>
      <p>
        第{plan.number}回・{formatWareki(plan.period.from)}から{formatWareki(plan.period.until)}まで
        {finished !== null && `・第${finished.number}版`}
        {found.reviewDueOn !== null &&
          `・次のモニタリングの期限 ${formatWareki(found.reviewDueOn)}`}
      </p>
      {editedSince && (
        <Notice tone="care">
          第{finished?.number}
          版のあとで原案が変わっています。仕上げて、もう一度説明するまで、同意は受けられません。
        </Notice>
      )}
      <p class="row">
        {next !== null && current !== null && (
          <ButtonLink href={next}>次の手順：{stepNames[current].std}</ButtonLink>
        )}
        {draft !== null && current !== "draft" && may(actor, "plan.write") && (
          <ButtonLink kind="secondary" href={`/plans/${plan.planId}/edit`}>
            原案を書く
          </ButtonLink>
        )}
        {finished !== null && (
          <ButtonLink kind="secondary" href={`/plans/${plan.planId}`}>
            計画書を見る
          </ButtonLink>
        )}
        {finished !== null && (
          <ButtonLink kind="secondary" href={`/people/${facts.participantId}/papers`}>
            書類（印刷）
          </ButtonLink>
        )}
      </p>
    </>
  );
}

/** A second draft is not offered while one is open; its link stands above. */
function StartPlan({ actor, facts, plan, once }: PathProps) {
  if (!may(actor, "plan.write") || facts.plans.some(({ draft }) => draft !== null)) return null;
  return (
    <Form action={`/people/${facts.participantId}/plan`} once={once}>
      <Button kind={facts.plans.includes(plan) ? "secondary" : "primary"}>
        {facts.plans.includes(plan) ? "次の計画の原案を作る" : "原案を作る"}
      </Button>
    </Form>
  );
}

function OtherPlans({ facts, plan }: { facts: PlanFacts; plan: PlanHere }) {
  const others = facts.plans.filter((one) => one !== plan);
  if (others.length === 0) return null;
  return (
    <section class="plan-part" aria-labelledby="other-plans">
      <h2 id="other-plans">ほかの回の計画</h2>
      <ul>
        {others.toReversed().map((one) => (
          <li key={one.planId}>
            <a href={`/people/${facts.participantId}/plan?plan=${one.planId}`}>
              第{one.number}回 {formatWareki(one.period.from)}から{formatWareki(one.period.until)}
              まで
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
