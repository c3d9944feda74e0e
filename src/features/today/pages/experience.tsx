import { dayInWords } from "../../../domain/calendar/easy-words.ts";
import { periodWords } from "../../../domain/experience/period.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { Speak } from "../../../ui/components/speak/speak.tsx";
import { StaffVoice } from "../../../ui/components/speak/staff-voice.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { say } from "../../../words/pair.ts";
import { problemWords } from "../../../words/problems.ts";
import { markWords, todayWords } from "../../../words/today.ts";
import { personFrame } from "../../frames/person.ts";
import { workName, WorkPicture } from "../../shown/work-picture.tsx";
import type { MetMarks } from "../met-marks.ts";
import type { Step, Work } from "../queries.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly today: PlainDay;
  readonly work: Work;
  readonly steps: readonly Step[];
  readonly met: MetMarks;
};

/** One piece of work: what it is, its steps with what I marked, and the way into them. */
export function ExperiencePage({ actor, today, work, steps, met }: Props) {
  const { settings } = actor;
  const w = (key: keyof typeof todayWords) => say(todayWords[key], settings);
  const name = workName(work, settings);
  const about = settings.words === "easy" ? work.about_easy : work.about_std;
  const next = steps.find((step) => step.support_level === null);
  const begun = steps.some((step) => step.support_level !== null);
  const when = `${dayInWords(work.day)} ${say(periodWords[work.period], settings)}`;
  const path = `/today/${work.experience_id}`;
  return (
    <PersonPage
      {...personFrame(actor)}
      title={name}
      tabTitle={`${w("steps")} ${when}`}
      here="today"
      back="/today"
    >
      <div class="work-about">
        <WorkPicture of={work} />
        <div id="about">
          <p>
            {when} <span>{work.place}</span>
          </p>
          {about !== "" && <p>{about}</p>}
        </div>
      </div>
      <StaffVoice voiceId={work.voice_id} settings={settings} />
      <Speak of="steps" settings={settings} />
      {work.day > today && <Notice>{say(problemWords["experience.notYet"](), settings)}</Notice>}
      {steps.length === 0 && <p>{w("noSteps")}</p>}
      {next !== undefined && work.day <= today && (
        <p>
          <ButtonLink href={`${path}/steps/${next.position}`}>
            {w(begun ? "goOn" : "start")}
          </ButtonLink>
        </p>
      )}
      {next === undefined && steps.length > 0 && (
        <p>
          <ButtonLink href={`/reflect/${work.experience_id}`}>{w("reflect")}</ButtonLink>
        </p>
      )}
      <ol class="step-list" id="steps">
        {steps.map((step) => (
          <li key={step.step_id}>
            <a href={`${path}/steps/${step.position}`}>
              {settings.words === "easy" ? step.words_easy : step.words_std}
            </a>
            {step.support_level !== null && (
              <span class="mark">
                {" "}
                {(met.get(step.step_id)?.map(({ level }) => level) ?? [step.support_level])
                  .map((level) => say(markWords[level], settings))
                  .join("・")}
              </span>
            )}
          </li>
        ))}
      </ol>
    </PersonPage>
  );
}
