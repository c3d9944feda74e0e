import { dayInWords } from "../../../domain/calendar/easy-words.ts";
import { periodWords } from "../../../domain/experience/period.ts";
import { firstOf, type RawForm } from "../../../http/body.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { RadioCards } from "../../../ui/components/form/choices.tsx";
import type { FieldProblem } from "../../../ui/components/form/field-problem.ts";
import { PhotoField } from "../../../ui/components/form/file-field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Select } from "../../../ui/components/form/select.tsx";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { firstSettings } from "../../../words/settings.ts";
import { staffFrame } from "../../frames/staff.ts";
import { successesAPage, type SuccessRow, type WorkRow } from "../queries.ts";
import { SuccessCardView } from "./success-card.tsx";

export type PersonSuccessesProps = {
  readonly actor: StaffActor;
  readonly participantId: string;
  readonly name: string;
  readonly rows: readonly SuccessRow[];
  readonly works: readonly WorkRow[];
  readonly once: string;
  readonly raw: RawForm;
  readonly problems: readonly FieldProblem[];
};

const settings = { ...firstSettings, words: "std", ruby: "none", readAloud: false } as const;

/** A person's できた帳 for staff: keep one at the top, all of them below. */
export function PersonSuccessesPage(page: PersonSuccessesProps) {
  const { actor, participantId, name, rows } = page;
  const base = `/people/${participantId}`;
  const shown = rows.slice(0, successesAPage);
  const last = shown.at(-1);
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={`${name}さんのできた帳`}
      here="people"
      problems={page.problems}
      up={[
        { href: "/people", text: "利用者" },
        { href: base, text: `${name}さん` },
      ]}
    >
      <KeepForm {...page} action={`${base}/successes`} />
      {shown.length === 0 && <p>できた帳にはまだありません。</p>}
      {shown.map((row) => (
        <SuccessCardView
          key={row.success_id}
          {...{ row, settings }}
          link={({ experience_id }) => `/experiences/${experience_id}`}
        />
      ))}
      {rows.length > successesAPage && last !== undefined && (
        <p>
          <a href={`${base}/successes?before=${last.success_id}`}>前のできた</a>
        </p>
      )}
    </StaffPage>
  );
}

type KeepProps = PersonSuccessesProps & { readonly action: string };

function KeepForm({ action, once, raw, problems, works, name }: KeepProps) {
  const problemOf = (field: string) => problems.find((one) => one.field === field)?.text;
  return (
    <Form action={action} once={once} enctype="multipart/form-data" label="できたことを残す">
      <TextArea
        name="words"
        label="できたこと"
        help="見たままの行動を書くと、本人に届きます。"
        value={firstOf(raw, "words")}
        forPerson
        problem={problemOf("words")}
      />
      <RadioCards
        name="whose"
        label="だれの言葉ですか"
        required
        value={firstOf(raw, "whose")}
        problem={problemOf("whose")}
        options={[
          { value: "staff", text: "支援員が見つけた", note: "支援員の言葉として残ります" },
          {
            value: "person",
            text: `${name}さんが言ったとおりに書いた`,
            note: "代わりに入力した印が残ります",
          },
        ]}
      />
      <Select
        name="experience"
        label="どの体験で（最近二週間）"
        nothing="体験とはべつ"
        value={firstOf(raw, "experience")}
        options={works.map((work) => ({
          value: work.experience_id,
          text: `${dayInWords(work.day)} ${periodWords[work.period].std} ${work.name_std}`,
        }))}
      />
      <PhotoField name="photo" label="写真" settings={settings} problem={problemOf("photo")} />
      <Button>できた帳に残す</Button>
    </Form>
  );
}
