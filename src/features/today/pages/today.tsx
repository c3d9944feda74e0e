import type { ComponentChildren } from "preact";

import { dayInWords } from "../../../domain/calendar/easy-words.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { Pictogram, type PictogramName } from "../../../ui/components/picture/pictogram.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { noteWords } from "../../../words/own-notes.ts";
import { say } from "../../../words/pair.ts";
import { todayWords } from "../../../words/today.ts";
import { ColourRow } from "../../shown/colour-row.tsx";
import { personFrame } from "../../frames/person.ts";
import type { ColourNews } from "../../signs/queries/today.ts";
import { workName } from "../../shown/work-picture.tsx";
import type { NewFeedback, Work } from "../queries.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly today: PlainDay;
  readonly work: readonly Work[];
  readonly feedback: readonly NewFeedback[];
  /** A plan that waits for the person's answer, or an answer to what they asked about it. */
  readonly plan: "asked" | "answered" | null;
  readonly colour: ColourNews;
  readonly once: string;
};

/**
 * きょう: five ways to go. What is new stands first and takes the place of the page it is found on: a feedback
 * that of the earlier ones, the plan that of the wishes, from which it is reached at other times.
 */
export function TodayPage({ actor, today, work, feedback, plan, colour, once }: Props) {
  const w = (key: keyof typeof todayWords) => say(todayWords[key], actor.settings);
  const [newest] = feedback;
  return (
    <PersonPage {...personFrame(actor)} title={w("title")} here="today">
      <p class="day">{dayInWords(today)}</p>
      <ColourRow
        settings={actor.settings}
        {...{ said: colour.colour, isChanged: colour.isChanged, once }}
      />
      {newest && (
        <a class="home-card news" href={`/feedback/${newest.feedback_id}`}>
          <Pictogram name="envelope" />
          <span>
            {w("newFeedback")}
            <small>{about(newest, actor)}</small>
          </span>
        </a>
      )}
      {plan !== null && (
        <a class="home-card news" href="/me/plan">
          <Pictogram name={plan === "asked" ? "pencil" : "askPerson"} />
          <span>
            {w(plan === "asked" ? "planAsked" : "planAnswered")}
            <small>{w(plan === "asked" ? "planAskedNote" : "planAnsweredNote")}</small>
          </span>
        </a>
      )}
      <div class="home">
        <Way href={workPath(work)} picture="box" word={w("work")}>
          {work.map((one) => workName(one, actor.settings)).join("、") || w("noWork")}
        </Way>
        <Way href="/reflect" picture="think" word={w("reflect")}>
          {w("reflectNote")}
        </Way>
        <Way href="/growth" picture="walk" word={w("growth")}>
          {w("growthNote")}
        </Way>
        {plan === null && (
          <Way href="/hopes" picture="hope" word={w("hopes")}>
            {w("hopesNote")}
          </Way>
        )}
        {newest === undefined && (
          <Way href="/feedback" picture="talk" word={w("received")}>
            {w("receivedNote")}
          </Way>
        )}
      </div>
      <p>
        <a class="button quiet" href="/notes">
          <Pictogram name="writing" /> {say(noteWords.title, actor.settings)}
        </a>
      </p>
    </PersonPage>
  );
}

type WayProps = {
  href: string;
  picture: PictogramName;
  word: string;
  children: ComponentChildren;
};

const Way = ({ href, picture, word, children }: WayProps) => (
  <a class="home-card" href={href}>
    <Pictogram name={picture} />
    <span>
      {word}
      <small>{children}</small>
    </span>
  </a>
);

/** With one piece of work there is nothing to choose. */
function workPath(work: readonly Work[]): string {
  const [only] = work;
  return only !== undefined && work.length === 1 ? `/today/${only.experience_id}` : "/today/work";
}

function about(feedback: NewFeedback, { settings }: ParticipantActor): string {
  const { staff_name, name_std, name_easy } = feedback;
  if (name_std === null || name_easy === null) return staff_name;
  return `${staff_name}　${workName({ name_std, name_easy }, settings)}`;
}
