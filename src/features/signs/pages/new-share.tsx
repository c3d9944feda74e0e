import { howLong } from "../../../domain/sign/sharing.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Checkboxes } from "../../../ui/components/form/choices.tsx";
import { ErrorSummary } from "../../../ui/components/form/error-summary.tsx";
import type { FieldProblem } from "../../../ui/components/form/field-problem.ts";
import { Form } from "../../../ui/components/form/form.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { kitWords } from "../../../words/kit.ts";
import { say } from "../../../words/pair.ts";
import { howLongWords, shareWords } from "../../../words/signs.ts";
import type { StaffToday } from "../../help/queries.ts";
import { personFrame } from "../../frames/person.ts";
import { supporters } from "../form.ts";

type Props = {
  readonly actor: ParticipantActor;
  /** `cards`, `colours` or the id of one card, and what that is called. */
  readonly what: string;
  readonly name: string;
  readonly back: string;
  readonly staff: readonly StaffToday[];
  /** Who was chosen; while nobody is, that is the question. */
  readonly chosen: readonly string[];
  readonly once: string;
  readonly problems: readonly FieldProblem[];
};

/** Two questions, one a screen: だれに, then いつまで; the last press shows it to them. */
export function NewSharePage(page: Props) {
  const { actor, name, back, chosen, problems } = page;
  const { settings } = actor;
  const step = chosen.length === 0 ? 1 : 2;
  return (
    <PersonPage
      {...personFrame(actor)}
      title={say(step === 1 ? shareWords.whom : shareWords.until, settings)}
      here="other"
      back={step === 1 ? back : `/signs/sharing/new?what=${page.what}`}
    >
      {problems.length > 0 && (
        <ErrorSummary problems={problems} heading={say(shareWords.whom, settings)} />
      )}
      <p class="step-place">
        {name}　{say(kitWords.stepNow, settings)} {step}/2
      </p>
      {step === 1 ? <Whom {...page} /> : <UntilWhen {...page} />}
      <p>
        <a class="button quiet" href="/signs/sharing">
          {say(kitWords.stop, settings)}
        </a>
      </p>
    </PersonPage>
  );
}

const Whom = ({ actor: { settings }, what, staff, problems }: Props) => (
  <Form action="/signs/sharing/new" method="get" class="stack">
    <input type="hidden" name="what" value={what} />
    <input type="hidden" name="asked" value="1" />
    <Checkboxes
      name="with"
      label={say(shareWords.whom, settings)}
      problem={problems[0]?.text}
      options={[
        { value: supporters, text: say(shareWords.supporters, settings) },
        ...staff.map(({ staff_id, name }) => ({ value: staff_id, text: name })),
      ]}
    />
    <Button>{say(shareWords.next, settings)}</Button>
  </Form>
);

const UntilWhen = ({ actor: { settings }, what, staff, chosen, once }: Props) => (
  <Form action="/signs/shares" once={once} label={say(shareWords.until, settings)}>
    <input type="hidden" name="what" value={what} />
    {chosen.map((one) => (
      <input key={one} type="hidden" name="with" value={one} />
    ))}
    <ul>
      {chosen.map((one) => (
        <li key={one}>
          {staff.find(({ staff_id }) => staff_id === one)?.name ??
            say(shareWords.supporters, settings)}
        </li>
      ))}
    </ul>
    <div class="helped">
      {howLong.map((long) => (
        <button key={long} class="picture-card" type="submit" name="until" value={long}>
          <span class="word">{say(howLongWords[long], settings)}</span>
        </button>
      ))}
    </div>
  </Form>
);
