import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import { publicSheets } from "../../../domain/assessment/areas.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button, ButtonLink } from "../../../ui/components/button/button.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Table } from "../../../ui/components/table/table.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { staffFrame } from "../../frames/staff.ts";
import type { InterviewRow } from "../queries/interviews.ts";
import type { RoundLine } from "../queries/rounds.ts";
import { InterviewShown } from "./interview-shown.tsx";

type Props = {
  readonly actor: StaffActor;
  readonly participantId: string;
  readonly name: string;
  readonly rounds: readonly RoundLine[];
  readonly interviews: readonly InterviewRow[];
  readonly once: string;
  readonly kept: boolean;
};

/** A person's assessments and interviews for staff, newest first. */
export function PersonAssessmentsPage(page: Props) {
  const { actor, participantId, name, rounds, interviews, once } = page;
  const base = `/people/${participantId}`;
  const [newest] = rounds;
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={`${name}さんのアセスメント`}
      here="people"
      notice={page.kept ? "保存しました。" : undefined}
      up={[
        { href: "/people", text: "利用者" },
        { href: base, text: `${name}さん` },
      ]}
    >
      <div class="row">
        {(newest === undefined || newest.staff_on !== null) && (
          <Form action={`${base}/assessments`} once={once}>
            <Button>アセスメントを始める</Button>
          </Form>
        )}
        <ButtonLink href={`${base}/interviews/new`} kind="secondary">
          面接を記録する
        </ButtonLink>
        <ButtonLink href={`${base}/hopes`} kind="quiet">
          ねがいを見る
        </ButtonLink>
      </div>
      <Table
        caption="アセスメント"
        rows={rounds}
        rowKey={(row) => row.round_id}
        empty="アセスメントはまだありません。始めると、本人が先に答えます。"
        columns={[
          {
            key: "begun",
            head: "始めた日",
            cell: (row) => (
              <a href={`${base}/assessments/${row.round_id}`}>
                {dayAndYearInWords(row.occurred_on)}
              </a>
            ),
          },
          { key: "self", head: "本人", cell: selfState },
          {
            key: "staff",
            head: "支援員",
            cell: (row) => (row.staff_on === null ? "まだ" : dayAndYearInWords(row.staff_on)),
          },
        ]}
      />
      <h2>面接</h2>
      {interviews.length === 0 && <p>面接の記録はまだありません。</p>}
      {interviews.map((row) => (
        <InterviewShown key={row.interview_id} row={row} />
      ))}
      <details>
        <summary>あわせて使える公的な様式（名前のみ）</summary>
        <ul>
          {publicSheets.map((sheet) => (
            <li key={sheet.name}>
              {sheet.name}（{sheet.by}）
            </li>
          ))}
        </ul>
      </details>
    </StaffPage>
  );
}

function selfState({ self_on, waived_on }: RoundLine): string {
  if (self_on !== null) return dayAndYearInWords(self_on);
  return waived_on === null ? "待っています" : `待たずに進む（${dayAndYearInWords(waived_on)}）`;
}
