import { answerLevels, answerWords } from "../../../domain/assessment/answer.ts";
import { assessmentAreas, assessmentItems } from "../../../domain/assessment/areas.ts";
import { firstOf, type RawForm } from "../../../http/body.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import {
  PictureChoice,
  type PictureOption,
} from "../../../ui/components/choice/picture-choice.tsx";
import { SkipRow } from "../../../ui/components/choice/skip-row.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import { Speak } from "../../../ui/components/speak/speak.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { assessmentWords } from "../../../words/assessment.ts";
import { kitWords } from "../../../words/kit.ts";
import { say } from "../../../words/pair.ts";
import { isPictogramName } from "../../../words/pictograms.ts";
import type { PersonSettings } from "../../../words/settings.ts";
import { BesideRow } from "../../shown/beside-row.tsx";
import type { Beside } from "../../help/queries.ts";
import { personFrame } from "../../frames/person.ts";
import { inTextArea } from "../../../ui/components/form/in-text-area.ts";
import type { Round } from "../queries/rounds.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly round: Round;
  readonly item: string;
  readonly beside: Beside;
  /** What was sent and refused. */
  readonly raw: RawForm;
  readonly problems: readonly string[];
};

/** One item a screen: three pictures, words if I like, or one of the ways of not answering. */
export function MyItemPage({ actor, round, item, beside, raw, problems }: Props) {
  const { settings } = actor;
  const w = (key: keyof typeof assessmentWords) => say(assessmentWords[key], settings);
  const at = assessmentItems.findIndex((one) => one.item === item);
  const asked = assessmentItems[at];
  const area = assessmentAreas.find(({ items }) => items.some((one) => one.item === item));
  if (asked === undefined || area === undefined) return null;
  const before = round.own.find((one) => one.item === item);
  const previous = assessmentItems[at - 1];
  const here = `/me/assessment/items/${item}`;
  const words = firstOf(raw, "words") || before?.words || "";
  return (
    <PersonPage
      {...personFrame(actor)}
      title={say(asked.words, settings)}
      here="hope"
      back={previous === undefined ? "/me/assessment" : `/me/assessment/items/${previous.item}`}
    >
      <p class="step-place" id="place">
        {say(area.words, settings)}　{say(kitWords.stepNow, settings)} {at + 1}/
        {assessmentItems.length}
      </p>
      <Speak of="question" settings={settings} />
      <p class="unseen" id="question">
        {say(asked.words, settings)}
      </p>
      {problems.map((one) => (
        <Notice key={one} tone="care">
          {one}
        </Notice>
      ))}
      <Form action={here} autosave={settings}>
        {/* The Enter key presses the first button of a form: it must go on. */}
        <button
          class="unseen"
          type="submit"
          name="go"
          value="next"
          tabIndex={-1}
          aria-hidden="true"
        >
          {w("next")}
        </button>
        <PictureChoice
          name="level"
          label={w("howNow")}
          size="three"
          value={(firstOf(raw, "level") || before?.level) ?? undefined}
          options={optionsOf(asked.scale, settings)}
        />
        <div class="ways">
          <details class="way" open={words !== ""}>
            <summary>
              <Pictogram name="writing" /> {w("words")}
            </summary>
            <TextArea
              name="words"
              label={w("words")}
              help={w("wordsHelp")}
              value={inTextArea(words)}
            />
          </details>
        </div>
        <Button name="go" value="next">
          {w("next")}
        </Button>
        <SkipRow settings={settings} stop="/me/assessment" />
      </Form>
      <BesideRow {...{ beside, settings, here }} />
    </PersonPage>
  );
}

function optionsOf(
  scale: keyof typeof answerWords,
  settings: PersonSettings,
): readonly PictureOption[] {
  return answerLevels.map((level): PictureOption => {
    const { picture, std, easy } = answerWords[scale][level];
    const word = say({ std, easy }, settings);
    return isPictogramName(picture) ? { value: level, word, picture } : { value: level, word };
  });
}
