import { dayInWords } from "../../../domain/calendar/easy-words.ts";
import { helpedWays, seenBy } from "../../../domain/sign/adjustment.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { Card } from "../../../ui/components/card/card.tsx";
import { EmptyState } from "../../../ui/components/empty/empty-state.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { say } from "../../../words/pair.ts";
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
  return (
    <PersonPage
      {...personFrame(actor)}
      title={w("title")}
      here="other"
      back="/signs"
      notice={isKept ? w("kept") : undefined}
    >
      {adjustments.length === 0 && <EmptyState heading={w("none")} picture="helping" />}
      {adjustments.map((one) => (
        <One key={one.adjustmentId} one={one} actor={actor} once={once} />
      ))}
    </PersonPage>
  );
}

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
      {mine !== null && theirs !== null && (
        <p>
          {w("mine")}：{say(helpedChoices[mine], settings)}　{w("theirs")}：
          {say(helpedChoices[theirs], settings)}
        </p>
      )}
      <Form action={`/signs/adjustments/${one.adjustmentId}/helped`} once={once} label={w("ask")}>
        <p>{w("ask")}</p>
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
    </Card>
  );
}
