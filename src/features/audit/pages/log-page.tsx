import { dayAndYearInWords } from "../../../domain/calendar/easy-words.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button, ButtonLink } from "../../../ui/components/button/button.tsx";
import { Select } from "../../../ui/components/form/select.tsx";
import { Table } from "../../../ui/components/table/table.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { staffFrame } from "../../frames/staff.ts";
import { actionInWords } from "../in-words.ts";
import type { AuditFilter, AuditLine, Choice } from "../queries.ts";

type Props = {
  readonly actor: StaffActor;
  readonly lines: readonly AuditLine[];
  readonly filter: AuditFilter;
  readonly who: { readonly staff: readonly Choice[]; readonly participants: readonly Choice[] };
  /** The address of the older lines under this filter. */
  readonly older: string | null;
};

/** 閲覧の記録: who did or opened what in this office, and a way to check that nothing was changed. */
export const LogPage = ({ actor, lines, filter, who, older }: Props) => (
  <StaffPage {...staffFrame(actor)} title="閲覧の記録" here="audit">
    <p>
      見たこと・書いたことは、一行ずつ前の行とつながって残ります。あとから変えたり消したりすると分かります。{" "}
      <a href="/audit/check">つながりを確かめる</a>
    </p>
    <form method="get" action="/audit" class="card inline">
      <Select
        name="staff"
        label="職員"
        value={filter.staffId ?? ""}
        nothing="すべて"
        options={who.staff.map(({ id, name }) => ({ value: id, text: name }))}
      />
      <Select
        name="participant"
        label="だれについて"
        value={filter.participantId ?? ""}
        nothing="すべて"
        options={who.participants.map(({ id, name }) => ({ value: id, text: name }))}
      />
      <label>
        この日から <input type="date" name="from" value={filter.from ?? ""} />
      </label>{" "}
      <label>
        この日まで <input type="date" name="until" value={filter.until ?? ""} />
      </label>{" "}
      <label class="choice">
        <input type="checkbox" name="refused" value="yes" checked={filter.refusedOnly} />
        <span>開けなかったものだけ</span>
      </label>
      <Button kind="secondary">しぼりこむ</Button> <a href="/audit">すべて見る</a>
    </form>
    <Table
      caption="閲覧の記録（新しい順）"
      rows={lines}
      rowKey={({ seq }) => String(seq)}
      empty="あてはまる記録はありません。"
      columns={[
        { key: "seq", head: "番号", numeric: true, cell: ({ seq }) => seq },
        {
          key: "at",
          head: "日時",
          cell: ({ day, time }) => `${dayAndYearInWords(day)} ${time}`,
        },
        { key: "who", head: "だれが", cell: nameOf },
        { key: "what", head: "なにを", cell: ({ action }) => whatOf(action) },
        { key: "about", head: "だれについて", cell: ({ participant }) => participant ?? "" },
      ]}
    />
    {older !== null && (
      <ButtonLink kind="secondary" href={older}>
        もっと前
      </ButtonLink>
    )}
  </StaffPage>
);

const nameOf = ({ actor, actorKind }: AuditLine): string => {
  if (actorKind === "device") return "事業所の端末";
  if (actor === null) return "ほかの事業所の人";
  return actorKind === "participant" ? `${actor}（本人）` : actor;
};

const whatOf = (action: string) =>
  action.startsWith("refused:") ? (
    <>
      {actionInWords(action).std} <small>{action.slice("refused:".length)}</small>
    </>
  ) : (
    actionInWords(action).std
  );
