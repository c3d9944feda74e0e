import { howLong } from "../../../domain/sign/sharing.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { ErrorSummary } from "../../../ui/components/form/error-summary.tsx";
import type { FieldProblem } from "../../../ui/components/form/field-problem.ts";
import { Form } from "../../../ui/components/form/form.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { kitWords } from "../../../words/kit.ts";
import { say } from "../../../words/pair.ts";
import { howLongWords, shareWords } from "../../../words/signs.ts";
import { personFrame } from "../../frames/person.ts";
import type { Share } from "../queries/granted.ts";
import { untilInWords } from "./share-shown.tsx";

type Props = {
  readonly actor: ParticipantActor;
  readonly share: Share;
  /** Whom it is shown to, and what is. */
  readonly whom: string;
  readonly what: string;
  readonly once: string;
  readonly problems: readonly FieldProblem[];
};

/** いつまで みせますか？ of one share: until when now, and one press for another choice. */
export function ShareUntilPage({ actor, share, whom, what, once, problems }: Props) {
  const { settings } = actor;
  const title = say(shareWords.until, settings);
  return (
    <PersonPage
      {...personFrame(actor)}
      title={title}
      tabTitle={title}
      here="other"
      back="/signs/sharing"
    >
      {problems.length > 0 && <ErrorSummary problems={problems} heading={title} />}
      <p>
        {whom}：{what}
      </p>
      <p>
        {say(shareWords.untilNow, settings)} {untilInWords(share, settings)}
      </p>
      <Form action={`/signs/shares/${share.shareId}/until`} once={once} label={title}>
        <div class="helped">
          {howLong.map((long) => (
            <button key={long} class="picture-card" type="submit" name="until" value={long}>
              <span class="word">{say(howLongWords[long], settings)}</span>
            </button>
          ))}
        </div>
      </Form>
      <p>
        <a class="button quiet" href="/signs/sharing">
          {say(kitWords.stop, settings)}
        </a>
      </p>
    </PersonPage>
  );
}
