import { hopeAreas, hopeAreaWords } from "../../../domain/hope/hope.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Pictogram, type PictogramName } from "../../../ui/components/picture/pictogram.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { hopeAreaPictures, hopeWords } from "../../../words/hopes.ts";
import { say } from "../../../words/pair.ts";
import { planWords } from "../../../words/plan.ts";
import { personFrame } from "../../frames/person.ts";
import type { Hopes } from "../queries.ts";
import { HopeShown } from "../../shown/hope.tsx";

type Props = {
  readonly actor: ParticipantActor;
  readonly hopes: Hopes;
  readonly once: string;
  readonly notice: "said" | "marked" | "unmarked" | null;
};

/** わたしの ねがい: what comes first now, the areas of life, and where a wish leads on. */
export function MyHopesPage({ actor, hopes, once, notice }: Props) {
  const { settings } = actor;
  const w = (key: keyof typeof hopeWords) => say(hopeWords[key], settings);
  return (
    <PersonPage
      {...personFrame(actor)}
      title={w("title")}
      here="hope"
      back="/today"
      notice={notice === null ? undefined : w(notice === "said" ? "saved" : notice)}
    >
      {hopes.most === null ? (
        <p>{w("lead")}</p>
      ) : (
        <HopeShown hope={hopes.most.hope} settings={settings} heading={w("mostNow")}>
          <Form action="/hopes/most" once={once}>
            <input type="hidden" name="hope" value="" />
            <Button kind="quiet">{w("unmark")}</Button>
          </Form>
        </HopeShown>
      )}
      <h2>{w("areas")}</h2>
      <nav class="picture-choice" aria-label={w("areas")}>
        {hopeAreas.map((area) => (
          <a key={area} class="picture-card" href={`/hopes/areas/${area}`}>
            <Pictogram name={hopeAreaPictures[area]} />
            <span class="word">{say(hopeAreaWords[area], settings)}</span>
          </a>
        ))}
      </nav>
      <h2>{w("more")}</h2>
      <div class="home">
        <Way href="/me/goals" picture="star" word={w("goals")} />
        <Way href="/me/plan" picture="calendar" word={say(planWords.title, settings)} />
        <Way href="/me/assessment" picture="look" word={w("assessment")} />
        <Way href="/choices" picture="box" word={w("choices")} />
      </div>
    </PersonPage>
  );
}

type WayProps = {
  readonly href: string;
  readonly picture: PictogramName;
  readonly word: string;
};

const Way = ({ href, picture, word }: WayProps) => (
  <a class="home-card" href={href}>
    <Pictogram name={picture} />
    <span>{word}</span>
  </a>
);
