import type { PlainDay } from "../../../domain/ids.ts";
import type { RawForm } from "../../../http/body.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Checkboxes } from "../../../ui/components/form/choices.tsx";
import { DateField, Field } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Select } from "../../../ui/components/form/select.tsx";
import { refusedAt, type Refusal } from "../../../words/refusals.ts";
import { StaleNotice } from "../../../ui/components/notice/stale-notice.tsx";
import { PeoplePage } from "../people-page.tsx";
import { asForm, differences, type GroupChoice } from "./as-form.ts";
import { personLabels as labels } from "./form.ts";
import type { Person } from "./queries.ts";

type Props = {
  readonly actor: StaffActor;
  readonly once: string;
  readonly today: PlainDay;
  readonly groups: readonly GroupChoice[];
  /** The person as stored; none for a new one. */
  readonly stored?: Person & { readonly id: string };
  readonly typed?: RawForm;
  readonly problems?: readonly Refusal[];
  readonly stale?: boolean;
};

export function PersonPage(props: Props) {
  const { actor, once, today, stored, typed, problems = [], stale } = props;
  const now = typed ?? (stored === undefined ? { startsOn: [today] } : asForm(stored));
  const value = (name: string) => now[name]?.[0] ?? "";
  const problem = (name: string) => refusedAt(problems, name);
  const field = (name: keyof typeof labels) => ({
    name,
    label: labels[name].label,
    value: value(name),
    problem: problem(name),
  });
  return (
    <PeoplePage
      actor={actor}
      title={stored === undefined ? "利用者を加える" : "利用者の情報を変える"}
      problems={problems}
      {...(stored === undefined ? {} : { person: stored })}
    >
      {stale === true && stored !== undefined && (
        <StaleNotice values={differences(asForm(stored), now, props.groups)} />
      )}
      <Form
        action={stored === undefined ? "/people" : `/people/${stored.id}/edit`}
        once={once}
        version={stored?.version}
      >
        <Field {...field("name")} width="middle" required />
        <Field {...field("kana")} width="middle" help="ひらがなかカタカナで。" required />
        <Field
          {...field("called")}
          width="middle"
          help="本人の画面に出ます。空なら氏名が出ます。例：はるとさん"
        />
        <DateField {...field("birthDate")} />
        <Field
          {...field("recipientNumber")}
          inputmode="numeric"
          width="middle"
          help="10けた。あとからでも入れられます。"
        />
        <Select
          {...field("groupId")}
          nothing="グループなし"
          options={props.groups.map(({ group_id, name }) => ({ value: group_id, text: name }))}
        />
        {stored === undefined && <DateField {...field("startsOn")} required />}
        {(problem("another") !== undefined || value("another") === "on") && (
          <Checkboxes
            name="another"
            label="同じ名前の人"
            options={[{ value: "on", text: labels.another.label }]}
            values={now["another"] ?? []}
            problem={problem("another")}
          />
        )}
        <Button>{stored === undefined ? "加える" : "保存する"}</Button>
      </Form>
      {stored !== undefined && (
        <p>
          <a href={`/people/${stored.id}/leaving`}>利用終了・再開</a>
        </p>
      )}
    </PeoplePage>
  );
}
