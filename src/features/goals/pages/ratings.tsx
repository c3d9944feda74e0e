import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import { gasCardWords } from "../../../domain/gas/cards.ts";
import { levelWord } from "../../../domain/gas/level-words.ts";
import { firstOf } from "../../../http/body.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { RadioCards } from "../../../ui/components/form/choices.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import { Table } from "../../../ui/components/table/table.tsx";
import { refusedAt } from "../../../words/refusals.ts";
import { howWords } from "../../shown/beside-row.tsx";
import { staffReading } from "../../frames/staff-reading.ts";
import { inTextArea } from "../../../ui/components/form/in-text-area.ts";
import type { RatingRow } from "../queries/gas.ts";
import type { GoalPageProps } from "./goal.tsx";
import { levelsDown } from "./scale-shown.tsx";

/** 「もっとできた（+2）」; the card alone where the person did not say how much. */
export function ratingInWords({ level, card }: RatingRow): string {
  if (level !== null) return levelWord(level);
  return card === null ? "" : gasCardWords[card].std;
}

/** Both sides' ratings side by side, newest first; neither replaces the other. */
export const Ratings = ({ seen, name }: Pick<GoalPageProps, "seen" | "name">) => (
  <Table
    caption="評価"
    rows={seen.toReversed()}
    rowKey={(rating) => rating.rating_id}
    empty="評価はまだありません。"
    columns={[
      { key: "day", head: "日", cell: (rating) => dayAndYearInWords(rating.occurred_on) },
      {
        key: "who",
        head: "だれが",
        cell: (rating) =>
          rating.rater === "self"
            ? `${name}さん・${howWords(rating, staffReading)}`
            : (rating.staff_name ?? ""),
      },
      { key: "level", head: "段階", cell: ratingInWords },
    ]}
  />
);

/** The supporter's rating once the person's is in; else why it waits, and the way on without it. */
export function RatingForms(page: GoalPageProps) {
  const { participantId, goal, gas, once, raw, refused, mayRate, name } = page;
  const scale = gas.scales.at(-1);
  const here = `/people/${participantId}/goals/${goal.goal_id}`;
  if (scale === undefined) return null;
  if (!mayRate) {
    return (
      <>
        <p>{name}さんの評価を待っています。「わたしの目標」の四つのカードからできます。</p>
        <WaiverForm {...page} />
      </>
    );
  }
  return (
    <Form action={`${here}/ratings`} once={once} class="stack card" label="支援員の評価">
      <RadioCards
        name="level"
        label="支援員の評価（本人の新しい評価は、このあとに並びます）"
        required
        value={firstOf(raw, "level")}
        problem={refusedAt(refused, "level")}
        options={levelsDown.map((level) => ({
          value: String(level),
          text: levelWord(level),
          note: scale.texts[level],
        }))}
      />
      <Button>評価を残す</Button>
    </Form>
  );
}

const WaiverForm = ({ participantId, goal, once, raw, refused }: GoalPageProps) => (
  <details class="card" open={refusedAt(refused, "words") !== undefined}>
    <summary>本人の評価を待たずに進む（今回だけ）</summary>
    <Form
      action={`/people/${participantId}/goals/${goal.goal_id}/waivers`}
      once={once}
      class="stack"
      label="本人の評価を待たずに進む"
    >
      <RadioCards
        name="reason"
        label="待たずに進むわけ"
        required
        value={firstOf(raw, "reason")}
        options={[
          { value: "personDeclined", text: "本人が選ばないと決めた" },
          { value: "notPossibleNow", text: "いまは選べる状態にない" },
        ]}
      />
      <TextArea
        name="words"
        label="そのときのようす"
        required
        value={inTextArea(firstOf(raw, "words"))}
        problem={refusedAt(refused, "words")}
      />
      <Button kind="secondary">待たずに進む</Button>
    </Form>
  </details>
);
