import { firstOf, type RawForm } from "../../../http/body.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { ErrorSummary } from "../../../ui/components/form/error-summary.tsx";
import { Field } from "../../../ui/components/form/field.tsx";
import type { FieldProblem } from "../../../ui/components/form/field-problem.ts";
import { VoiceField } from "../../../ui/components/form/file-field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { kitWords } from "../../../words/kit.ts";
import { say, type Words } from "../../../words/pair.ts";
import { planWords } from "../../../words/plan.ts";
import type { StaffToday } from "../../help/queries.ts";
import { personFrame } from "../../frames/person.ts";
import type { MyPlan } from "./my-plan.ts";
import { SignatureField } from "./signature-field.tsx";

type Props = {
  readonly actor: ParticipantActor;
  readonly my: MyPlan;
  readonly staff: readonly StaffToday[];
  /** Who the person said had explained; undefined while that is being asked. */
  readonly explainer: StaffToday | undefined;
  readonly once: string;
  readonly raw: RawForm;
  readonly problems: readonly FieldProblem[];
};

/** この けいかくで いい？ The answer carries the version that stands on the page it was given from. */
export function ConsentPage({ actor, my, staff, explainer, once, raw, problems }: Props) {
  const { settings } = actor;
  const text = (words: Words) => say(words, settings);
  const problemOf = (name: string) => problems.find(({ field }) => field === name)?.text;
  const title = text(planWords.decideTitle);
  return (
    <PersonPage {...personFrame(actor)} title={title} here="hope" back="/me/plan">
      {problems.length > 0 && <ErrorSummary problems={problems} heading={title} />}
      <p>{text(planWords.decideWhy)}</p>
      {my.plan.editedSince ? (
        <Notice>{text(planWords.beingWritten)}</Notice>
      ) : !my.electronic ? (
        <OnPaper text={text} />
      ) : explainer === undefined ? (
        <WhoExplained staff={staff} text={text} />
      ) : (
        <Form action="/me/plan/consent" once={once} enctype="multipart/form-data">
          <input type="hidden" name="versionHash" value={my.version.hash} />
          <input type="hidden" name="explainedBy" value={explainer.staff_id} />
          <p>
            {text(planWords.explainedBy)} <span>{explainer.name}</span>{" "}
            <a href="/me/plan/consent">{text(planWords.change)}</a>
          </p>
          <h2>{text(planWords.way)}</h2>
          <SignatureField settings={settings} problem={problemOf("signature")} />
          <Field
            name="name"
            label={text(planWords.typeName)}
            value={firstOf(raw, "name")}
            problem={problemOf("name")}
          />
          <VoiceField
            name="voice"
            label={text(planWords.byVoice)}
            settings={settings}
            problem={problemOf("voice")}
          />
          <p class="row">
            <Button kind="done">{text(planWords.agree)}</Button>
            <NotYet text={text} />
            <a class="button quiet" href="/help">
              {text(planWords.paperInstead)}
            </a>
          </p>
        </Form>
      )}
    </PersonPage>
  );
}

type Text = (words: Words) => string;

/** Asked first and alone: one question a screen. */
const WhoExplained = ({ staff, text }: { staff: Props["staff"]; text: Text }) => (
  <>
    <h2>{text(planWords.explainedBy)}</h2>
    <ul class="choices">
      {staff.map(({ staff_id, name }) => (
        <li key={staff_id}>
          <a class="button secondary" href={`/me/plan/consent?by=${staff_id}`}>
            {name}
          </a>
        </li>
      ))}
    </ul>
    <p class="row">
      <a class="button quiet" href="/me/plan/question">
        {text(planWords.ask)}
      </a>
      <NotYet text={text} />
    </p>
  </>
);

const OnPaper = ({ text }: { text: Text }) => (
  <>
    <Notice>{text(planWords.onPaper)}</Notice>
    <p class="row">
      <a class="button" href="/help">
        {text(kitWords.help)}
      </a>
      <NotYet text={text} />
    </p>
  </>
);

const NotYet = ({ text }: { text: Text }) => (
  <a class="button quiet" href="/me/plan">
    {text(planWords.notYet)}
  </a>
);
