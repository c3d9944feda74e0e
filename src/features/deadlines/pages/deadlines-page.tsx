import { daysBetween } from "../../../domain/calendar/day.ts";
import { formatWareki } from "../../../domain/calendar/wareki.ts";
import { dueNames, type DueStatus, type DueThing } from "../../../domain/deadlines/due.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Table } from "../../../ui/components/table/table.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { staffFrame } from "../../frames/staff.ts";
import type { DueOfPerson } from "../queries.ts";
import { FeedShown, type FeedProps } from "./feed-shown.tsx";

export type DeadlinesPageProps = FeedProps & {
  readonly actor: StaffActor;
  readonly today: PlainDay;
  readonly dues: readonly DueOfPerson[];
};

const groups: readonly { status: DueStatus; title: string; none: string }[] = [
  { status: "overdue", title: "期限を過ぎたもの", none: "期限を過ぎたものはありません。" },
  { status: "within30", title: "30日以内", none: "30日以内のものはありません。" },
  { status: "within60", title: "31日から60日", none: "31日から60日のものはありません。" },
];

/** 期限: plans and 受給者証 of everybody here, what is late first. */
export const DeadlinesPage = ({ actor, today, dues, ...feed }: DeadlinesPageProps) => (
  <StaffPage {...staffFrame(actor)} title="期限" here="deadlines">
    <p>
      計画の手順、交付、モニタリング、受給者証の期限です。「目安」は、同意の期限から逆算した事業所の予定です。
    </p>
    <p>
      <a href="/paper-batches">計画書のまとめ印刷</a>
    </p>
    {groups.map(({ status, title, none }) => {
      const rows = dues.filter(({ thing }) => thing.status === status);
      return (
        <section key={status} aria-labelledby={status}>
          <h2 id={status}>
            {title}
            {rows.length > 0 && `（${rows.length}件）`}
          </h2>
          {rows.length === 0 ? <p>{none}</p> : <DueTable {...{ title, rows, today }} />}
        </section>
      );
    })}
    <FeedShown {...feed} />
  </StaffPage>
);

type TableProps = {
  readonly title: string;
  readonly rows: readonly DueOfPerson[];
  readonly today: PlainDay;
};

const DueTable = ({ title, rows, today }: TableProps) => (
  <Table
    caption={title}
    hideCaption
    rows={rows}
    rowKey={({ participantId, thing }) => `${participantId} ${thing.key}`}
    columns={[
      {
        key: "name",
        head: "名前",
        cell: ({ participantId, name, thing }) => (
          <a href={placeOf(participantId, thing)}>{name}</a>
        ),
      },
      { key: "what", head: "すること", cell: ({ thing }) => dueNames[thing.kind] },
      {
        key: "day",
        head: "期限",
        cell: ({ thing }) => <time dateTime={thing.dueOn}>{formatWareki(thing.dueOn)}</time>,
      },
      { key: "days", head: "あと", numeric: true, cell: ({ thing }) => left(today, thing.dueOn) },
      { key: "basis", head: "もとになるもの", cell: ({ thing }) => basisText(thing) },
    ]}
  />
);

/** Where the thing is done. */
const placeOf = (participantId: string, { basis }: DueThing): string =>
  `/people/${participantId}/${basis === "certificate" ? "certificate" : "plan"}`;

function left(today: PlainDay, dueOn: PlainDay): string {
  const days = daysBetween(today, dueOn);
  return days < 0 ? `${-days}日過ぎ` : days === 0 ? "きょう" : `${days}日`;
}

function basisText({ basis, source, needsCheck }: DueThing): string {
  if (basis === "office") return "目安（事業所）";
  const text = basis === "certificate" ? "受給者証" : source.name;
  return needsCheck ? `${text}（要確認）` : text;
}
