import { dayInWords } from "../../../domain/calendar/easy-words.ts";
import { legalClasses, legalClassWords } from "../../../domain/experience/kinds.ts";
import { periods, periodWords } from "../../../domain/experience/period.ts";
import { Button, ButtonLink } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { RadioCards } from "../../../ui/components/form/choices.tsx";
import { Field } from "../../../ui/components/form/field.tsx";
import { Select } from "../../../ui/components/form/select.tsx";
import type { DayPageProps } from "./day-page.tsx";

/** Three ways to fill a day; each leads to a preview, and nothing is saved before it was seen. */
export const DaySources = ({ day, earlier, groups, programmes }: DayPageProps) => (
  <div class="stack">
    <Card heading="ほかの日と同じにする">
      <div class="row">
        {earlier.last && (
          <ButtonLink href={`/days/${day}/preview?way=copyDay&from=${earlier.last}`}>
            前の計画と同じ {dayInWords(earlier.last)}
          </ButtonLink>
        )}
        {earlier.sameWeekday && (
          <ButtonLink
            kind="secondary"
            href={`/days/${day}/preview?way=byWeekday&from=${earlier.sameWeekday}`}
          >
            同じ曜日と同じ {dayInWords(earlier.sameWeekday)}
          </ButtonLink>
        )}
      </div>
      {!earlier.last && <p>まねできる前の計画はありません。</p>}
      <form method="get" action={`/days/${day}/preview`} class="inline">
        <input type="hidden" name="way" value="copyDay" />
        <label>
          選んだ日と同じ <input type="date" name="from" required />
        </label>
        <Button kind="secondary">内容を見る</Button>
      </form>
    </Card>
    <details class="card">
      <summary>グループに同じ仕事を入れる</summary>
      {groups.length === 0 || programmes.length === 0 ? (
        <p>グループまたはプログラムがまだありません。</p>
      ) : (
        <form method="get" action={`/days/${day}/preview`}>
          <input type="hidden" name="way" value="byGroup" />
          <Select
            name="group"
            label="グループ"
            required
            nothing="選んでください"
            options={groups.map(({ groupId, name }) => ({ value: groupId, text: name }))}
          />
          <WorkFields programmes={programmes} />
          <Button>内容を見る</Button>
        </form>
      )}
    </details>
  </div>
);

type WorkFieldsProps = Pick<DayPageProps, "programmes"> & {
  readonly typed?: Readonly<Record<string, string>>;
  readonly problems?: Readonly<Record<string, string>>;
};

/** Programme, period, place and legal class: what one placement needs. */
export const WorkFields = ({ programmes, typed = {}, problems = {} }: WorkFieldsProps) => (
  <>
    <Select
      name="programme"
      label="プログラム"
      required
      nothing="選んでください"
      value={typed["programme"]}
      problem={problems["programme"]}
      options={programmes.map(({ programmeId, name }) => ({ value: programmeId, text: name }))}
    />
    <RadioCards
      name="period"
      label="時間"
      required
      value={typed["period"]}
      problem={problems["period"]}
      options={periods.map((value) => ({ value, text: periodWords[value].std }))}
    />
    <Field
      name="place"
      label="場所（事業所の外のとき）"
      maxLength={60}
      value={typed["place"]}
      problem={problems["place"]}
    />
    <Select
      name="legalClass"
      label="施設外就労・施設外支援"
      value={typed["legalClass"] ?? "none"}
      options={legalClasses.map((value) => ({ value, text: legalClassWords[value].std }))}
    />
  </>
);
