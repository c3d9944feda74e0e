import type { Mode, Question } from "../../../domain/reflection/entry.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Faces } from "../../../ui/components/choice/faces.tsx";
import { PictureChoice } from "../../../ui/components/choice/picture-choice.tsx";
import { SkipRow } from "../../../ui/components/choice/skip-row.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { StepProgress } from "../../../ui/components/progress/step-progress.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { kitWords } from "../../../words/kit.ts";
import { say } from "../../../words/pair.ts";
import { reflectWords } from "../../../words/reflect.ts";
import { BesideRow } from "../../shown/beside-row.tsx";
import type { Beside } from "../../help/queries.ts";
import { personFrame } from "../../frames/person.ts";
import type { Work } from "../../today/queries.ts";
import { workName } from "../../shown/work-picture.tsx";
import { Ways } from "../../saying/ways.tsx";
import { cardsIn, cardsOf, type StepCard } from "../cards.ts";
import type { AnswerRow } from "../queries.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly work: Work;
  readonly question: Question;
  readonly steps: readonly StepCard[];
  readonly start: ReadonlyMap<Mode, AnswerRow>;
  readonly beside: Beside;
  readonly once: string;
  /** What was sent and refused; nothing typed is lost. */
  readonly refused?: { readonly problem: string; readonly sent: Sent };
};

/** Undefined where the form did not send it, because nobody had touched it. */
export type Sent = {
  readonly face: string | undefined;
  readonly cards: readonly string[] | undefined;
  readonly words: string | undefined;
};

const order = ["did", "felt", "next"] as const satisfies readonly Question[];

/** One question a screen: pictures first, then voice, photo and words; any of them, or none. */
export function QuestionPage(page: Props) {
  const { actor, work, question, start, refused } = page;
  const { settings } = actor;
  const w = (key: keyof typeof reflectWords) => say(reflectWords[key], settings);
  const path = `/reflect/${work.experience_id}`;
  const at = order.indexOf(question);
  const before = order[at - 1];
  const face = refused?.sent.face ?? start.get("face")?.choice;
  return (
    <PersonPage
      {...personFrame(actor)}
      title={w(question)}
      here="reflect"
      back={before === undefined ? "/today" : `${path}/${before}`}
    >
      <StepProgress
        now={at + 1}
        steps={[w("didShort"), w("feltShort"), w("nextShort")]}
        label={say(kitWords.stepNow, settings)}
      />
      <p class="step-place">{workName(work, settings) + w("of")}</p>
      {refused && <Notice tone="care">{refused.problem}</Notice>}
      <Form
        action={`${path}/${question}`}
        enctype="multipart/form-data"
        once={page.once}
        leadsTo={`${path}/${order[at + 1] ?? "end"}`}
        autosave={settings}
      >
        {/* The Enter key presses the first button of a form: it must not be one that takes back. */}
        <button
          class="unseen"
          type="submit"
          name="go"
          value="next"
          tabIndex={-1}
          aria-hidden="true"
        >
          {w("goOn")}
        </button>
        {question === "felt" && (
          <Faces name="face" label={w("face")} settings={settings} value={face} />
        )}
        <input type="hidden" name="cards" value="shown" />
        <PictureChoice
          name="card"
          label={w("cards")}
          many
          values={refused?.sent.cards ?? cardsIn(start.get("card")?.choice ?? "")}
          options={cardsOf(question, page.steps, settings)}
        />
        <Ways
          settings={settings}
          start={{
            words: refused?.sent.words ?? start.get("words")?.words ?? "",
            photoId: start.get("photo")?.attachment_id ?? null,
            voiceId: start.get("voice")?.attachment_id ?? null,
          }}
          takesBack="atOnce"
        />
        <div class="go-on">
          <Button name="go" value="next">
            {w("goOn")}
          </Button>
        </div>
        <SkipRow settings={settings} stop="/today" />
      </Form>
      <BesideRow beside={page.beside} settings={settings} here={`${path}/${question}`} />
    </PersonPage>
  );
}
