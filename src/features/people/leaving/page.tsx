import { addDays } from "../../../domain/calendar/day.ts";
import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import type { RawForm } from "../../../http/body.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { DateField, Field } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Table } from "../../../ui/components/table/table.tsx";
import { refusedAt, type Refusal } from "../../../words/refusals.ts";
import type { EnrolmentRow } from "../derived.ts";
import { PeoplePage } from "../people-page.tsx";
import { leavingLabels as labels } from "./form.ts";

type Props = {
  readonly actor: StaffActor;
  readonly once: string;
  readonly person: { readonly id: string; readonly name: string };
  readonly enrolments: readonly EnrolmentRow[];
  readonly typed?: RawForm;
  readonly problems?: readonly Refusal[];
  readonly kept?: boolean;
};

export function LeavingPage(props: Props) {
  const { actor, person, enrolments, problems = [], kept } = props;
  const isOpen = enrolments.at(-1)?.leftOn === null;
  return (
    <PeoplePage
      actor={actor}
      title="利用終了・再開"
      person={person}
      problems={problems}
      kept={kept === true ? "保存しました。" : undefined}
    >
      <Table
        caption="利用の期間"
        rows={enrolments}
        rowKey={(row) => row.enrolmentId}
        columns={[
          { key: "from", head: "利用開始日", cell: (row) => dayAndYearInWords(row.startsOn) },
          { key: "to", head: "最後の利用日", cell: (row) => lastDayInWords(row) },
          { key: "reason", head: "わけ", cell: (row) => row.reason ?? "" },
        ]}
      />
      {isOpen ? <Leave {...props} /> : <ComeBack {...props} />}
    </PeoplePage>
  );
}

function lastDayInWords({ startsOn, leftOn }: EnrolmentRow): string {
  if (leftOn === null) return "利用中";
  return leftOn === startsOn ? "利用しませんでした" : dayAndYearInWords(addDays(leftOn, -1));
}

const Leave = ({ person, once, typed = {}, problems = [] }: Props) => (
  <Card heading="利用終了を登録する">
    <p>
      最後の利用日の次の日から、日々の一覧に出なくなり、本人のサインインとカードも使えなくなります。記録は残り、「利用を終えた人」からいつでも開けます。
    </p>
    <Form action={`/people/${person.id}/leaving`} once={once}>
      <DateField
        name="lastDay"
        label={labels.lastDay.label}
        value={typed["lastDay"]?.[0]}
        problem={refusedAt(problems, "lastDay")}
        required
      />
      <Field
        name="reason"
        label={labels.reason.label}
        help="例：就職、転居、ほかの事業所へ"
        value={typed["reason"]?.[0]}
        problem={refusedAt(problems, "reason")}
      />
      <Button kind="danger">利用終了を登録する</Button>
    </Form>
  </Card>
);

const ComeBack = ({ person, once, typed = {}, problems = [] }: Props) => (
  <Card heading="利用の再開を登録する">
    <p>
      利用終了を取り消すときは、最後の利用日の次の日を再開日にします。カードは作りなおしてください。
    </p>
    <Form action={`/people/${person.id}/return`} once={once}>
      <DateField
        name="startsOn"
        label={labels.startsOn.label}
        value={typed["startsOn"]?.[0]}
        problem={refusedAt(problems, "startsOn")}
        required
      />
      <Button>再開を登録する</Button>
    </Form>
  </Card>
);
