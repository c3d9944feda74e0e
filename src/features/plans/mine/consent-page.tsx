import { firstOf, type RawForm } from "../../../http/body.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { ErrorSummary } from "../../../ui/components/form/error-summary.tsx";
import { RadioCards } from "../../../ui/components/form/choices.tsx";
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
import { personFrame } from "../../person-frame.ts";
import type { MyPlan } from "./my-plan.ts";
import { SignatureField } from "./signature-field.tsx";

type Props = {
  readonly actor: ParticipantActor;
  readonly my: MyPlan;
  readonly staff: readonly StaffToday[];
  readonly once: string;
  readonly raw: RawForm;
  readonly problems: readonly FieldProblem[];
};

/** この けいかくで いい？ The answer carries the version that stands on the page it was given from. */
export function ConsentPage({ actor, my, staff, once, raw, problems }: Props) {
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
      ) : my.electronic ? (
        <Form action="/me/plan/consent" once={once} enctype="multipart/form-data">
          <input type="hidden" name="versionHash" value={my.version.hash} />
          <RadioCards
            name="explainedBy"
            label={text(planWords.explainedBy)}
            value={firstOf(raw, "explainedBy")}
            problem={problemOf("explainedBy")}
            options={staff.map(({ staff_id, name }) => ({ value: staff_id, text: name }))}
          />
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
            <a class="button quiet" href="/me/plan">
              {text(planWords.notYet)}
            </a>
            <a class="button quiet" href="/help">
              {text(planWords.paperInstead)}
            </a>
          </p>
        </Form>
      ) : (
        <>
          <Notice>{text(planWords.onPaper)}</Notice>
          <p class="row">
            <a class="button" href="/help">
              {text(kitWords.help)}
            </a>
            <a class="button quiet" href="/me/plan">
              {text(planWords.notYet)}
            </a>
          </p>
        </>
      )}
    </PersonPage>
  );
}
