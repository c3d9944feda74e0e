import { weekdayLetter } from "../../../domain/calendar/easy-words.ts";
import { weekdays } from "../../../domain/calendar/day.ts";
import type { RawForm } from "../../../http/body.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Checkboxes } from "../../../ui/components/form/choices.tsx";
import { Field } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Select } from "../../../ui/components/form/select.tsx";
import { serviceTypes, serviceTypeWords } from "../../../words/office.ts";
import { refusedAt, type Refusal } from "../../../words/refusals.ts";
import { StaleNotice } from "../../../ui/components/notice/stale-notice.tsx";
import { OfficePage } from "../../frames/office-page.tsx";
import { awayChoices, settingsLabels as labels } from "./form.ts";
import type { OfficeSettings } from "./queries.ts";

type Props = {
  readonly actor: StaffActor;
  readonly once: string;
  readonly stored: OfficeSettings;
  /** What was typed and refused; absent on a fresh page. */
  readonly typed?: RawForm;
  readonly problems?: readonly Refusal[];
  readonly stale?: boolean;
  readonly kept?: boolean;
};

export function SettingsPage({ actor, once, stored, typed, problems = [], stale, kept }: Props) {
  const before = asForm(stored);
  const now = typed ?? before;
  const value = (name: string) => now[name]?.[0] ?? "";
  const problem = (name: string) => refusedAt(problems, name);
  return (
    <OfficePage
      actor={actor}
      title="事業所の設定"
      tab="/office"
      problems={problems}
      kept={kept === true}
    >
      {stale === true && <StaleNotice values={differences(before, now)} />}
      <Form action="/office" once={once} version={stored.version}>
        <Field
          name="name"
          width="middle"
          label={labels.name.label}
          value={value("name")}
          problem={problem("name")}
          required
        />
        <Field
          name="phone"
          type="tel"
          inputmode="tel"
          width="middle"
          label={labels.phone.label}
          help="利用者の「つらいときのカード」に出ます。"
          value={value("phone")}
          problem={problem("phone")}
        />
        <Select
          name="serviceType"
          label={labels.serviceType.label}
          options={serviceTypes.map((type) => ({ value: type, text: serviceTypeWords[type] }))}
          value={value("serviceType")}
          problem={problem("serviceType")}
        />
        <Checkboxes
          name="openWeekdays"
          label={labels.openWeekdays.label}
          options={weekdays.map((day) => ({ value: String(day), text: weekdayLetter[day] }))}
          values={now["openWeekdays"] ?? []}
          problem={problem("openWeekdays")}
          required
        />
        <Checkboxes
          name="closedOnHolidays"
          label={labels.closedOnHolidays.label}
          help="一日だけの例外は「開所日」で登録します。"
          options={[{ value: "on", text: "国民の祝日は閉所する" }]}
          values={now["closedOnHolidays"] ?? []}
        />
        <Field
          name="feedbackWithin"
          label={labels.feedbackWithin.label}
          help="この日数のあいだフィードバックがない人が「待っている人」に出ます（1〜30）。"
          type="number"
          inputmode="numeric"
          width="short"
          value={value("feedbackWithin")}
          problem={problem("feedbackWithin")}
          required
        />
        <Select
          name="awaySeconds"
          label={labels.awaySeconds.label}
          options={awayOptions(stored.away_seconds)}
          value={value("awaySeconds")}
          problem={problem("awaySeconds")}
        />
        <Button>保存する</Button>
      </Form>
    </OfficePage>
  );
}

const asForm = (stored: OfficeSettings): RawForm => ({
  name: [stored.name],
  phone: [stored.phone],
  serviceType: [stored.service_type],
  openWeekdays: stored.open_weekdays.map(String),
  closedOnHolidays: stored.closed_on_holidays ? ["on"] : [],
  feedbackWithin: [String(stored.feedback_within_open_days)],
  awaySeconds: [String(stored.away_seconds)],
});

/** A number set elsewhere stays choosable. */
function awayOptions(stored: number): { value: string; text: string }[] {
  const choices = [...new Set<number>([...awayChoices, stored])].toSorted((a, b) => a - b);
  return choices.map((seconds) => ({
    value: String(seconds),
    text: seconds % 60 === 0 ? `${seconds / 60}分` : `${seconds}秒`,
  }));
}

const differences = (before: RawForm, now: RawForm) =>
  Object.entries(labels).map(([name, { label }]) => ({
    label,
    stored: inWords(name, before[name] ?? []),
    typed: inWords(name, now[name] ?? []),
  }));

function inWords(name: string, values: readonly string[]): string {
  if (name === "openWeekdays") {
    return weekdays
      .filter((day) => values.includes(String(day)))
      .map((day) => weekdayLetter[day])
      .join("・");
  }
  if (name === "closedOnHolidays") return values.includes("on") ? "閉所する" : "開所する";
  if (name === "serviceType") {
    return serviceTypeWords[serviceTypes.find((type) => type === values[0]) ?? "typeB"];
  }
  return values[0] ?? "";
}
