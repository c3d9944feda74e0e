import { dayInWords } from "../../../domain/calendar/easy-words.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import { endsSoon } from "../../../domain/sign/sharing.ts";
import { About } from "../../../ui/components/button/about.tsx";
import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { say, type WordSettings } from "../../../words/pair.ts";
import type { PersonSettings } from "../../../words/settings.ts";
import { howLongWords, shareWords } from "../../../words/signs.ts";
import { cardName } from "../card-name.ts";
import type { SignCard } from "../queries/cards.ts";
import type { Share } from "../queries/granted.ts";

type Props = {
  readonly share: Share;
  readonly cards: readonly SignCard[];
  readonly settings: PersonSettings;
  readonly today: PlainDay;
  readonly once: string;
};

/** One share that holds: whom, what, until when; its end said when it is near; both ways to change it. */
export function ShareShown({ share, cards, settings, today, once }: Props) {
  const w = (key: keyof typeof shareWords) => say(shareWords[key], settings);
  const { whom, what } = namesOf(share, cards, settings);
  return (
    <Card heading={whom} tone="next">
      <p>{what}</p>
      <p>{untilInWords(share, settings)}</p>
      {endsSoon(share, today) && <p class="soft">{w("endsSoon")}</p>}
      <p>
        <a href={`/signs/shares/${share.shareId}/until`}>
          <About>{whom}：</About>
          {w("change")}
        </a>
      </p>
      <Form action={`/signs/shares/${share.shareId}/end`} once={once}>
        <Button kind="secondary">
          <About>
            {whom}：{what}：
          </About>
          {w("stop")}
        </Button>
      </Form>
    </Card>
  );
}

/** Whom a share names and what it shows, as the person calls both. */
export function namesOf(
  share: Share,
  cards: readonly SignCard[],
  settings: PersonSettings,
): { readonly whom: string; readonly what: string } {
  const card = cards.find(({ cardId }) => cardId === share.cardId);
  return {
    whom: share.staffName ?? say(shareWords.supporters, settings),
    what: share.what === "card" ? cardName(card, settings) : say(shareWords[share.what], settings),
  };
}

/** 「11月26日（木）まで」, or until the person ends it. */
export const untilInWords = ({ untilOn }: Pick<Share, "untilOn">, settings: WordSettings): string =>
  untilOn === null
    ? say(howLongWords.untilEnded, settings)
    : `${dayInWords(untilOn)}${say(shareWords.untilDay, settings)}`;
