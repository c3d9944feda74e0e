import { dayAndYearInWords, dayInWords } from "../../../domain/calendar/easy-words.ts";
import { periodWords } from "../../../domain/experience/period.ts";
import type { Placement } from "../../../domain/experience/lay-out-day.ts";
import type { PlainDay } from "../../../domain/ids.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Table } from "../../../ui/components/table/table.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { staffFrame } from "../../frames/staff.ts";
import { placementKey, type SourceForm } from "../day-form.ts";
import type { DayPerson } from "../day-queries.ts";
import type { DayPreview, LeftOut } from "../preview-day.ts";

type Props = {
  readonly actor: StaffActor;
  readonly day: PlainDay;
  readonly source: SourceForm;
  readonly preview: DayPreview;
  readonly people: readonly DayPerson[];
  /** Every programme named on the page. */
  readonly names: ReadonlyMap<string, string>;
  readonly once: string;
};

/** What would be added, who is left out and why; saved only from here. */
export function PreviewPage({ actor, day, source, preview, people, names, once }: Props) {
  const person = new Map(people.map((one) => [one.participantId, one.name]));
  const nameOf = (one: Placement) => person.get(one.participantId) ?? "この事業所にいない人";
  const workOf = (one: Placement) =>
    `${periodWords[one.period].std} ${names.get(one.programmeId) ?? ""}${one.place === "" ? "" : `（${one.place}）`}`;
  const who = new Set(preview.planned.map(({ participantId }) => participantId)).size;
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={`入れる内容 ${dayAndYearInWords(day)}`}
      here="days"
      up={[{ href: `/days/${day}`, text: `一日の計画 ${dayInWords(day)}` }]}
    >
      <p>
        {preview.planned.length === 0
          ? "新しく入る予定はありません。"
          : `${who}人に${preview.planned.length}件の予定が入ります。`}
        {preview.there > 0 && `すでに入っている${preview.there}件はそのままです。`}
      </p>
      {preview.planned.length > 0 && (
        <Form action={`/days/${day}/experiences`} once={once}>
          {Object.entries(source).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button>この内容で入れる</Button>
          <Table
            caption="入る予定"
            rows={preview.planned}
            rowKey={placementKey}
            columns={[
              { key: "who", head: "名前", cell: nameOf },
              { key: "work", head: "予定", cell: workOf },
              {
                key: "without",
                head: "のぞく",
                cell: (one) => (
                  <input
                    type="checkbox"
                    class="tick"
                    name="without"
                    value={placementKey(one)}
                    aria-label={`${nameOf(one)} ${workOf(one)}をのぞく`}
                    autocomplete="off"
                  />
                ),
              },
            ]}
          />
        </Form>
      )}
      {preview.leftOut.length > 0 && (
        <Table
          caption="入らない予定とそのわけ"
          rows={preview.leftOut}
          rowKey={({ placement }) => placementKey(placement)}
          columns={[
            { key: "who", head: "名前", cell: ({ placement }) => nameOf(placement) },
            { key: "work", head: "予定", cell: ({ placement }) => workOf(placement) },
            { key: "why", head: "わけ", cell: ({ why }) => whyWords[why] },
          ]}
        />
      )}
    </StaffPage>
  );
}

const whyWords: Record<LeftOut, string> = {
  left: "利用を終えています",
  notYetStarted: "利用開始の前です",
  notOfThisOffice: "この事業所に在籍していません",
  away: "この日はやすみです",
  occupied: "同じ時間に別の予定があります",
  programmeClosed: "プログラムが休止中です",
};
