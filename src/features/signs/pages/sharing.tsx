import { dayInWords } from "../../../domain/calendar/easy-words.ts";
import { howLong } from "../../../domain/sign/sharing.ts";
import { firstOf, type RawForm } from "../../../http/body.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Checkboxes, RadioCards } from "../../../ui/components/form/choices.tsx";
import { ErrorSummary } from "../../../ui/components/form/error-summary.tsx";
import type { FieldProblem } from "../../../ui/components/form/field-problem.ts";
import { Form } from "../../../ui/components/form/form.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { kitWords } from "../../../words/kit.ts";
import { say } from "../../../words/pair.ts";
import { howLongWords, shareWords } from "../../../words/signs.ts";
import type { StaffToday } from "../../help/queries.ts";
import { personFrame } from "../../person-frame.ts";
import { supporters } from "../form.ts";
import { cardName } from "../card-name.ts";
import type { SignCard } from "../queries/cards.ts";
import type { Share } from "../queries/granted.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly cards: readonly SignCard[];
  /** Those that hold today. */
  readonly shares: readonly Share[];
  readonly staff: readonly StaffToday[];
  /** The one card this is about; null for all of them or the colours. */
  readonly card: SignCard | null;
  readonly once: string;
  readonly raw: RawForm;
  readonly problems: readonly FieldProblem[];
  readonly notice: "shared" | "ended" | null;
};

/** だれに みせる？: what is seen by whom until when, each to be ended at once; below, to let somebody see. */
export function SharingPage(page: Props) {
  const { actor, cards, shares, card, problems, notice } = page;
  const { settings } = actor;
  const w = (key: keyof typeof shareWords) => say(shareWords[key], settings);
  return (
    <PersonPage
      {...personFrame(actor)}
      title={w("title")}
      here="other"
      back={card === null ? "/signs" : `/signs/cards/${card.cardId}`}
      notice={notice === null ? undefined : w(notice)}
    >
      {problems.length > 0 && <ErrorSummary problems={problems} heading={w("title")} />}
      <p>{w("lead")}</p>
      <h2>{w("now")}</h2>
      {shares.length === 0 && <p>{w("none")}</p>}
      {shares.map((share) => (
        <ShareShown key={share.shareId} share={share} cards={cards} page={page} />
      ))}
      <p>
        <a href="/me/looked">{w("looked")}</a>
      </p>
      <h2>{w("share")}</h2>
      <ShareForm {...page} />
    </PersonPage>
  );
}

type ShownProps = {
  readonly share: Share;
  readonly cards: readonly SignCard[];
  readonly page: Props;
};

function ShareShown({ share, cards, page }: ShownProps) {
  const { settings } = page.actor;
  const w = (key: keyof typeof shareWords) => say(shareWords[key], settings);
  const card = cards.find(({ cardId }) => cardId === share.cardId);
  const whom = share.staffName ?? w("supporters");
  const what = share.what === "card" ? cardName(card, settings) : w(share.what);
  return (
    <Card heading={whom} tone="next">
      <p>
        {what}　
        {share.untilOn === null
          ? say(howLongWords.untilEnded, settings)
          : `${dayInWords(share.untilOn)}${w("untilDay")}`}
      </p>
      <Form action={`/signs/shares/${share.shareId}/end`} once={page.once}>
        <Button kind="secondary" label={`${whom}：${what}：${w("stop")}`}>
          {w("stop")}
        </Button>
      </Form>
    </Card>
  );
}

function ShareForm({ actor, card, staff, once, raw, problems }: Props) {
  const { settings } = actor;
  const w = (key: keyof typeof shareWords) => say(shareWords[key], settings);
  const problemOf = (name: string) => problems.find(({ field }) => field === name)?.text;
  return (
    <Form action="/signs/shares" once={once} class="stack">
      {card === null ? (
        <RadioCards
          name="what"
          label={w("what")}
          value={firstOf(raw, "what")}
          problem={problemOf("what")}
          options={[
            { value: "cards", text: w("cards") },
            { value: "colours", text: w("colours") },
          ]}
        />
      ) : (
        <p>
          <input type="hidden" name="what" value={card.cardId} />
          {cardName(card, settings)}
        </p>
      )}
      <Checkboxes
        name="with"
        label={w("whom")}
        values={raw["with"] ?? []}
        problem={problemOf("with")}
        options={[
          { value: supporters, text: w("supporters") },
          ...staff.map(({ staff_id, name }) => ({ value: staff_id, text: name })),
        ]}
      />
      <RadioCards
        name="until"
        label={w("until")}
        value={firstOf(raw, "until")}
        problem={problemOf("until")}
        options={howLong.map((long) => ({ value: long, text: say(howLongWords[long], settings) }))}
      />
      <p class="row">
        <Button>{w("share")}</Button>
        <a class="button quiet" href="/signs">
          {say(kitWords.stop, settings)}
        </a>
      </p>
    </Form>
  );
}
