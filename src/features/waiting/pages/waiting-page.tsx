import { dayAndYearInWords, dayInWords } from "../../../domain/calendar/easy-words.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Table } from "../../../ui/components/table/table.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { staffFrame } from "../../frames/staff.ts";
import type { WaitingPerson } from "../waiting-people.ts";

type Props = {
  readonly actor: StaffActor;
  readonly today: PlainDay;
  readonly people: readonly WaitingPerson[];
  readonly openDays: number;
  /** The office's own number. */
  readonly officeOpenDays: number;
};

/** 待っている人: nobody waits unnoticed, least of all who is away. */
export const WaitingPage = ({ actor, today, people, openDays, officeOpenDays }: Props) => (
  <StaffPage {...staffFrame(actor)} title="待っている人" here="waiting">
    <p>
      {dayAndYearInWords(today)}に在籍していて、フィードバックが{openDays}
      開所日以上ない人です。やすみの人も入り、利用を終えた人は入りません。
    </p>
    <form method="get" action="/waiting" class="inline">
      <label>
        開所日数{" "}
        <input type="number" name="days" min={1} max={30} value={String(openDays)} required />
      </label>
      <Button kind="secondary">この日数で見る</Button>
      {openDays !== officeOpenDays && <a href="/waiting">事業所の{officeOpenDays}日にもどす</a>}
    </form>
    <p>
      {people.length === 0 ? "待っている人はありません。" : `${people.length}人が待っています。`}
    </p>
    {people.length > 0 && (
      <Table
        caption="待っている人（長い順）"
        rows={people}
        rowKey={({ participantId }) => participantId}
        columns={[
          {
            key: "name",
            head: "名前",
            cell: (one) => <a href={`/people/${one.participantId}`}>{one.name}</a>,
          },
          { key: "group", head: "グループ", cell: (one) => one.groupName ?? "なし" },
          {
            key: "days",
            head: "待っている開所日",
            numeric: true,
            cell: (one) => `${one.openDays}日`,
          },
          {
            key: "since",
            head: "最後のフィードバック",
            cell: (one) =>
              one.neverAnswered
                ? `まだ一度もなし（利用開始 ${dayInWords(one.since)}）`
                : dayInWords(one.since),
          },
          { key: "today", head: "きょう", cell: (one) => (one.absent ? "やすみ" : "") },
          {
            key: "write",
            head: "返事",
            cell: (one) => (
              <a
                href={`/people/${one.participantId}/feedback`}
                aria-label={`${one.name}さんにフィードバックを書く`}
              >
                書く
              </a>
            ),
          },
        ]}
      />
    )}
  </StaffPage>
);
