import { todayIn } from "../../../domain/calendar/day.ts";
import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Field } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Table } from "../../../ui/components/table/table.tsx";
import { refusedAt, type Refusal } from "../../../words/refusals.ts";
import { OfficePage } from "../../frames/office-page.tsx";
import type { OfficeWord } from "../correct-queries.ts";

type Props = {
  readonly actor: StaffActor;
  readonly once: string;
  readonly words: readonly OfficeWord[];
  readonly typed?: { readonly base: string; readonly reading: string };
  readonly problems?: readonly Refusal[];
  readonly kept?: boolean;
};

export const wordLabels = {
  base: { label: "言葉（漢字の入ったもの）", max: 40 },
  reading: { label: "読み", max: 80 },
} as const;

/** What the office reads its own way. */
export const WordsPage = ({ actor, once, words, typed, problems = [], kept }: Props) => (
  <OfficePage
    actor={actor}
    title="ふりがなの読み方"
    tab="/readings/words"
    problems={problems}
    kept={kept === true}
  >
    <p>
      本人のページのふりがなは、自動でつけています。間違いがあるときは、その文のあるページの下の「ふりがなを見る・なおす」から直します。
      人の名前は、登録したふりがなで読みます。
    </p>
    <p>
      <a href="/readings/again">前の文を読みなおす</a>
    </p>
    <Table
      caption="この事業所の読み方"
      rows={words}
      rowKey={(word) => word.word_id}
      empty="まだありません。"
      columns={[
        { key: "base", head: "言葉", cell: (word) => word.base },
        { key: "reading", head: "読み", cell: (word) => word.reading },
        { key: "by", head: "決めた人", cell: (word) => decided(word, actor) },
        { key: "drop", head: "やめる", cell: (word) => <Drop word={word} /> },
      ]}
    />
    <Card heading="読み方を加える">
      <Form action="/readings/words" once={once}>
        {(["base", "reading"] as const).map((name) => (
          <Field
            key={name}
            name={name}
            width="middle"
            label={wordLabels[name].label}
            value={typed?.[name]}
            problem={refusedAt(problems, name)}
            maxLength={wordLabels[name].max}
            required
          />
        ))}
        <Button>加える</Button>
      </Form>
    </Card>
  </OfficePage>
);

const decided = ({ name, recorded_at }: OfficeWord, { timeZone }: StaffActor): string =>
  `${name}　${dayAndYearInWords(todayIn(recorded_at, timeZone))}`;

const Drop = ({ word }: { word: OfficeWord }) => (
  <Form action={`/readings/words/${word.word_id}/removal`} class="inline">
    <Button kind="quiet" label={`${word.base} の読み方をやめる`}>
      やめる
    </Button>
  </Form>
);
