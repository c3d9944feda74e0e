import { momentInWords } from "../../../domain/calendar/moment.ts";
import { personLevels } from "../../../domain/programme/support-level.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { Form } from "../../../ui/components/form/form.tsx";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import { wantedPicture } from "../../../ui/components/picture/wanted.ts";
import { Speak } from "../../../ui/components/speak/speak.tsx";
import { StaffVoice } from "../../../ui/components/speak/staff-voice.tsx";
import type { TakeBackOffer } from "../../../ui/components/take-back/take-back.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { offlineWords } from "../../../words/offline.ts";
import { say } from "../../../words/pair.ts";
import type { PersonSettings } from "../../../words/settings.ts";
import { markNotes, markWords, todayWords } from "../../../words/today.ts";
import { BesideRow } from "../../shown/beside-row.tsx";
import type { Beside } from "../../help/queries.ts";
import { personFrame } from "../../frames/person.ts";
import { pictureOf, workName, WorkPicture } from "../../shown/work-picture.tsx";
import type { MetMark } from "../met-marks.ts";
import type { Step, Work } from "../queries.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly work: Work;
  readonly step: Step;
  readonly steps: readonly Step[];
  /** Two marks that did not know of each other, or none. */
  readonly met: readonly MetMark[];
  readonly beside: Beside;
  readonly once: string;
  readonly takeBack: TakeBackOffer | undefined;
  readonly problem?: string;
};

/** One step a screen: what to do, and how I did it. One press saves and leads on. */
export function StepPage(page: Props) {
  const { actor, work, step, steps, met, beside, once, problem } = page;
  const { settings } = actor;
  const w = (key: keyof typeof todayWords) => say(todayWords[key], settings);
  const path = `/today/${work.experience_id}`;
  const words = settings.words === "easy" ? step.words_easy : step.words_std;
  const here = `${path}/steps/${step.position}`;
  const before = new Set([step.support_level, ...met.map(({ level }) => level)]);
  const pictured = [step, work].find(
    (one) => wantedPicture(pictureOf(one), settings.pictures) !== null,
  );
  return (
    <PersonPage
      {...personFrame(actor)}
      title={words}
      tabTitle={`${w("howDone")} ${step.position}/${steps.length}`}
      here="today"
      back={path}
      takeBack={page.takeBack}
    >
      <p class="step-place">
        {workName(work, settings)}　いま {step.position}/{steps.length}
      </p>
      <div class={pictured === undefined ? "unseen" : "step-picture"} id="step">
        {pictured && <WorkPicture of={pictured} />}
        <p class="unseen">{words}</p>
      </div>
      <Speak of="step" settings={settings} />
      <StaffVoice voiceId={step.voice_id} settings={settings} />
      {problem !== undefined && <Notice tone="care">{problem}</Notice>}
      <Form action={here} once={once} leadsTo={stepAfter(path, step, steps)} label={w("howDone")}>
        <h2>{w("howDone")}</h2>
        {met.length > 0 && <Met met={met} settings={settings} />}
        <div class="picture-choice">
          {personLevels.map((level) => (
            <button
              key={level}
              class={before.has(level) ? "picture-card before" : "picture-card"}
              type="submit"
              name="level"
              value={level}
            >
              <Pictogram name={levelPictures[level]} />
              <span class="word">{say(markWords[level], settings)}</span>
              <small>
                {before.has(level) ? w("chosenBefore") : say(markNotes[level], settings)}
              </small>
            </button>
          ))}
        </div>
      </Form>
      <nav class="skip-row" aria-label={w("steps")}>
        {step.position > 1 && (
          <a class="button quiet" href={`${path}/steps/${step.position - 1}`}>
            {w("before")}
          </a>
        )}
        <a class="button quiet" href={stepAfter(path, step, steps)}>
          {w("next")}
        </a>
        <a class="button quiet" href="/today">
          {w("stop")}
        </a>
      </nav>
      <BesideRow beside={beside} settings={settings} here={here} />
    </PersonPage>
  );
}

type MetProps = { readonly met: readonly MetMark[]; readonly settings: PersonSettings };

/** One on a device without a network, one elsewhere: both with when, until the person marks it again. */
const Met = ({ met, settings }: MetProps) => (
  <Notice>
    <p>{say(offlineWords.metMarks, settings)}</p>
    <ul>
      {met.map(({ level, at }) => (
        <li key={level}>
          {say(markWords[level], settings)} <small>{momentInWords(at)}</small>
        </li>
      ))}
    </ul>
  </Notice>
);

/** The next step's page, or the end after the last. */
export const stepAfter = (path: string, step: Step, steps: readonly Step[]): string =>
  step.position < steps.length ? `${path}/steps/${step.position + 1}` : `${path}/done`;

const levelPictures = {
  I: "alone",
  V: "byVoice",
  M: "byModel",
  P: "together",
  NA: "notToday",
} as const satisfies Record<(typeof personLevels)[number], string>;
