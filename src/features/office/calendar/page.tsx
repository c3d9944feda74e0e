import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import { holidayName } from "../../../domain/calendar/holidays.ts";
import type { RawForm } from "../../../http/body.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { RadioCards } from "../../../ui/components/form/choices.tsx";
import { DateField, Field } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Table } from "../../../ui/components/table/table.tsx";
import { refusedAt, type Refusal } from "../../../words/refusals.ts";
import { OfficePage } from "../../frames/office-page.tsx";
import { calendarLabels as labels } from "./form.ts";
import type { CalendarException } from "./queries.ts";

type Props = {
  readonly actor: StaffActor;
  readonly once: string;
  readonly exceptions: readonly CalendarException[];
  readonly typed?: RawForm;
  readonly problems?: readonly Refusal[];
  readonly kept?: boolean;
};

export const CalendarPage = (props: Props) => (
  <OfficePage
    actor={props.actor}
    title="開所日の例外"
    tab="/office/calendar"
    problems={props.problems ?? []}
    kept={props.kept === true}
  >
    <Exceptions exceptions={props.exceptions} />
    <NewException {...props} />
  </OfficePage>
);

const Exceptions = ({ exceptions }: Pick<Props, "exceptions">) => (
  <Table
    caption="これからの例外"
    rows={exceptions}
    rowKey={(row) => row.day}
    empty="例外の日はありません。曜日と祝日のとおりに開所します。"
    columns={[
      { key: "day", head: "日", cell: (row) => dayAndYearInWords(row.day) },
      { key: "open", head: "開所・閉所", cell: (row) => (row.open ? "開所" : "閉所") },
      { key: "holiday", head: "祝日", cell: (row) => holidayName(row.day) ?? "" },
      { key: "note", head: "わけ", cell: (row) => row.note },
      { key: "drop", head: "取り消し", cell: (row) => <Drop day={row.day} /> },
    ]}
  />
);

const Drop = ({ day }: { day: string }) => (
  <Form action={`/office/calendar/${day}/removal`}>
    <Button kind="quiet" label={`${dayAndYearInWords(day)}の例外を取り消す`}>
      取り消す
    </Button>
  </Form>
);

function NewException({ once, typed = {}, problems = [] }: Props) {
  const value = (name: string) => typed[name]?.[0] ?? "";
  const problem = (name: string) => refusedAt(problems, name);
  return (
    <Card heading="例外の日を加える">
      <Form action="/office/calendar" once={once}>
        <DateField
          name="from"
          label={labels.from.label}
          value={value("from")}
          problem={problem("from")}
          required
        />
        <DateField
          name="to"
          label={labels.to.label}
          help="一日だけのときは空のままにします。"
          value={value("to")}
          problem={problem("to")}
        />
        <RadioCards
          name="open"
          label={labels.open.label}
          options={[
            { value: "closed", text: "閉所する" },
            { value: "open", text: "開所する" },
          ]}
          value={value("open")}
          problem={problem("open")}
          required
        />
        <Field
          name="note"
          width="middle"
          label={labels.note.label}
          help="例：年末年始、施設の行事"
          value={value("note")}
          problem={problem("note")}
        />
        <Button>加える</Button>
      </Form>
    </Card>
  );
}
