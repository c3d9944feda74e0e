import type { ComponentChildren } from "preact";

import { daysBetween } from "../../../domain/calendar/day.ts";
import { dayInWords } from "../../../domain/calendar/easy-words.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import { Card } from "../../../ui/components/card/card.tsx";
import type { Exceptions } from "../exceptions.ts";

type Props = {
  readonly exceptions: Exceptions;
  readonly openDays: number;
  readonly today: PlainDay;
};

/** Who needs somebody today. An empty list says so, since silence could also be a fault. */
export function ExceptionLists({ exceptions, openDays, today }: Props) {
  const { awaiting, withoutFeedback, unnoticed } = exceptions;
  return (
    <div class="board-exceptions">
      <List
        heading="ふりかえりの返事を待っている人"
        empty="返事を待っている人はありません。"
        items={awaiting.map((one) => (
          <li key={one.participantId}>
            <a href={`/reflections/${one.reflectionId}/feedback`}>{one.name}</a>{" "}
            <span>
              {sinceInWords(one.since, today)}
              {one.count > 1 && `・${one.count}件`}
            </span>
          </li>
        ))}
      />
      <List
        heading={`フィードバックが${openDays}開所日ない人`}
        empty={`${openDays}開所日を過ぎた人はありません。`}
        items={withoutFeedback.map((one) => (
          <li key={one.participantId}>
            <a href={`/people/${one.participantId}/feedback`}>{one.name}</a>{" "}
            <span>
              {one.never
                ? `まだ一度もなし・利用開始 ${dayInWords(one.since)}`
                : `${dayInWords(one.since)}から`}
            </span>
          </li>
        ))}
      />
      <List
        heading="この7日間、記録に出てこない人"
        empty="この7日間、全員の記録があります。"
        items={unnoticed.map((one) => (
          <li key={one.participantId}>
            <a href={`/people/${one.participantId}`}>{one.name}</a>
          </li>
        ))}
      />
    </div>
  );
}

type ListProps = {
  readonly heading: string;
  readonly empty: string;
  readonly items: readonly ComponentChildren[];
};

/** Beyond a handful the list folds, so that the people of the day stay near the top. */
const List = ({ heading, empty, items }: ListProps) => (
  <Card
    heading={heading}
    tone={items.length === 0 ? "plain" : "next"}
    {...(items.length > 0 && { aside: `${items.length}人` })}
  >
    {items.length === 0 ? <p>{empty}</p> : <ul>{items.slice(0, shownAtOnce)}</ul>}
    {items.length > shownAtOnce && (
      <details>
        <summary>ほか{items.length - shownAtOnce}人</summary>
        <ul>{items.slice(shownAtOnce)}</ul>
      </details>
    )}
  </Card>
);

const shownAtOnce = 6;

function sinceInWords(since: PlainDay, today: PlainDay): string {
  const days = daysBetween(since, today);
  return days <= 0 ? "きょうから" : `${dayInWords(since)}から ${days}日`;
}
