import { dayInWords } from "../../../domain/calendar/easy-words.ts";
import { helpedWays, seenBy, type Helped } from "../../../domain/sign/adjustment.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { Card } from "../../../ui/components/card/card.tsx";
import { EmptyState } from "../../../ui/components/empty/empty-state.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { say } from "../../../words/pair.ts";
import type { PersonSettings } from "../../../words/settings.ts";
import { helpedChoices, helpedWords, signWords } from "../../../words/signs.ts";
import { personFrame } from "../../frames/person.ts";
import type { Adjustment } from "../queries/adjustments.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly adjustments: readonly Adjustment[];
  readonly once: string;
  readonly isKept: boolean;
};

/** What somebody changed for me because I told them, and どうでしたか？; theirs shows after mine. */
export function HelpedPage({ actor, adjustments, once, isKept }: Props) {
  const { settings } = actor;
  const w = (key: keyof typeof helpedWords) => say(helpedWords[key], settings);
  // What was not said yet comes first; the newest of each first.
  const asked = adjustments.filter(({ self }) => self === null);
  const all = [...asked, ...adjustments.filter(({ self }) => self !== null)];
  const cards = all.map((one) => (
    <One key={one.adjustmentId} one={one} actor={actor} once={once} />
  ));
  return (
    <PersonPage
      {...personFrame(actor)}
      title={w("title")}
      here="other"
      back="/signs"
      notice={isKept ? w("kept") : undefined}
    >
      {adjustments.length === 0 && <EmptyState heading={w("none")} picture="helping" />}
      {cards.slice(0, shownAtOnce)}
      {cards.length > shownAtOnce && (
        <details class="stack">
          <summary>{w("earlier")}</summary>
          {cards.slice(shownAtOnce)}
        </details>
      )}
    </PersonPage>
  );
}

/** More cards than these on one page tire before they are read. */
const shownAtOnce = 3;

type OneProps = {
  readonly one: Adjustment;
  readonly actor: ParticipantActor;
  readonly once: string;
};

function One({ one, actor: { settings }, once }: OneProps) {
  const w = (key: keyof typeof helpedWords) => say(helpedWords[key], settings);
  const { mine, theirs } = seenBy(one.self, one.staff);
  return (
    <Card heading={dayInWords(one.changedOn)} aside={`${w("by")}：${one.staffName}`}>
      <p class="own-words">{one.words}</p>
      {mine !== null && (
        <p>
          {w("mine")}：{say(helpedChoices[mine], settings)}
          {theirs !== null && `　${w("theirs")}：${say(helpedChoices[theirs], settings)}`}
        </p>
      )}
      {mine === null ? (
        <HelpedForm {...{ one, mine, settings, once }} />
      ) : (
        <details>
          <summary>{w("again")}</summary>
          <HelpedForm {...{ one, mine, settings, once }} />
        </details>
      )}
    </Card>
  );
}

type FormProps = Pick<OneProps, "one" | "once"> & {
  readonly mine: Helped | null;
  readonly settings: PersonSettings;
};

const HelpedForm = ({ one, mine, settings, once }: FormProps) => (
  <Form
    action={`/signs/adjustments/${one.adjustmentId}/helped`}
    once={once}
    label={say(helpedWords.ask, settings)}
  >
    <p>{say(helpedWords.ask, settings)}</p>
    <div class="helped">
      {helpedWays.map((helped) => (
        <button
          key={helped}
          class={helped === mine ? "picture-card before" : "picture-card"}
          type="submit"
          name="helped"
          value={helped}
        >
          <span class="word">{say(helpedChoices[helped], settings)}</span>
          {helped === mine && <small>{say(signWords.chosenBefore, settings)}</small>}
        </button>
      ))}
    </div>
  </Form>
);
