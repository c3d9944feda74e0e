import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import { ladderWords } from "../../../words/ladder.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Table } from "../../../ui/components/table/table.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { staffFrame } from "../../frames/staff.ts";
import type { StandingRow } from "../queries.ts";
import { byProgramme } from "./parts.tsx";

type Props = {
  readonly actor: StaffActor;
  readonly participantId: string;
  readonly name: string;
  readonly rows: readonly StandingRow[];
};

/** One person's programmes for staff: both observers' rungs side by side, nobody else beside them. */
export function PersonGrowthPage({ actor, participantId, name, rows }: Props) {
  const base = `/people/${participantId}/growth`;
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={`${name}さんのあゆみ`}
      here="people"
      up={[
        { href: "/people", text: "利用者" },
        { href: `/people/${participantId}`, text: `${name}さん` },
      ]}
    >
      <Table
        caption="プログラムごとの段"
        rows={byProgramme(rows)}
        rowKey={({ shown }) => shown.programme_id}
        empty="まだしるしがありません。本人か支援員がしるしをつけると、ここに出ます。"
        columns={[
          {
            key: "programme",
            head: "プログラム",
            cell: ({ shown }) => <a href={`${base}/${shown.programme_id}`}>{shown.name_std}</a>,
          },
          { key: "self", head: "本人のしるし", cell: ({ own }) => rungOf(own) },
          { key: "staff", head: "支援員のしるし", cell: ({ theirs }) => rungOf(theirs) },
          {
            key: "first",
            head: "はじめて",
            cell: ({ shown }) => dayAndYearInWords(shown.first_on),
          },
          {
            key: "latest",
            head: "最近の一回",
            cell: ({ shown }) => dayAndYearInWords(shown.latest_on),
          },
        ]}
      />
      <p>
        <a href={`/people/${participantId}/successes`}>できた帳</a>
      </p>
    </StaffPage>
  );
}

const rungOf = (row: StandingRow | undefined): string =>
  row === undefined ? "しるしなし" : ladderWords[row.highest].std;
