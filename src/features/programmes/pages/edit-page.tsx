import { experienceKinds, kindWords } from "../../../domain/experience/kinds.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Field } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Select } from "../../../ui/components/form/select.tsx";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { refusedAt, type Refusal } from "../../../words/refusals.ts";
import { StaleNotice } from "../../../ui/components/notice/stale-notice.tsx";
import { staffFrame } from "../../frames/staff.ts";
import { programmeLabels as labels } from "../check.ts";
import type { Draft } from "../draft.ts";
import type { ProgrammeVersion } from "../queries.ts";
import { differences } from "../stored-draft.ts";
import { OwnPicture } from "./picture-row.tsx";
import { StepRows } from "./step-rows.tsx";
import { OwnVoice } from "./voice-row.tsx";

export type EditProps = {
  readonly actor: StaffActor;
  readonly once: string;
  readonly draft: Draft;
  /** The programme that is changed; none for a new one. */
  readonly stored?: ProgrammeVersion | undefined;
  /** The version that was looked at when the writing began. */
  readonly looked?: number | undefined;
  readonly problems?: readonly Refusal[];
  readonly stale?: boolean;
};

export function EditPage(props: EditProps) {
  const { actor, once, draft, stored, looked, problems = [], stale } = props;
  const problem = (name: string) => refusedAt(problems, name);
  const field = (name: "nameStd" | "nameEasy" | "aboutStd" | "aboutEasy" | "why") => ({
    name,
    label: labels[name].label,
    value: draft[name],
    problem: problem(name),
  });
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={stored === undefined ? "プログラムを加える" : `${stored.nameStd}を変える`}
      here="programmes"
      problems={problems}
      up={upOf(stored)}
    >
      {stale === true && stored !== undefined && (
        <StaleNotice values={differences(stored, draft)} />
      )}
      <Form
        action={stored === undefined ? "/programmes" : `/programmes/${stored.programmeId}`}
        once={once}
        version={looked}
        enctype="multipart/form-data"
      >
        {stored !== undefined && (
          <input type="hidden" name="programmeId" value={stored.programmeId} />
        )}
        {/* The first button of a form is the one Enter presses: it must be this one. */}
        <Button>保存する</Button>
        <div class="pair">
          <Field {...field("nameStd")} help="例：箱折り" required />
          <Field
            {...field("nameEasy")}
            help="本人の画面に出ます。例：はこおり"
            required
            forPerson
          />
        </div>
        <Select
          name="kind"
          label={labels.kind.label}
          nothing="選んでください"
          options={experienceKinds.map((kind) => ({ value: kind, text: kindWords[kind].std }))}
          value={draft.kind}
          problem={problem("kind")}
          required
        />
        <div class="pair">
          <TextArea {...field("aboutStd")} rows={2} />
          <TextArea {...field("aboutEasy")} rows={2} forPerson />
        </div>
        <OwnPicture draft={draft} problem={problem("photo")} />
        <OwnVoice draft={draft} problem={problem("voice")} />
        <StepRows draft={draft} problems={problems} />
        {stored !== undefined && (
          <TextArea
            {...field("why")}
            help="新しい版になります。これまでの印は、前の版のまま残ります。"
            rows={2}
            required
          />
        )}
        <Button>保存する</Button>
      </Form>
    </StaffPage>
  );
}

export const upOf = (stored?: Pick<ProgrammeVersion, "programmeId" | "nameStd">) => [
  { href: "/programmes", text: "プログラム" },
  ...(stored === undefined
    ? []
    : [{ href: `/programmes/${stored.programmeId}`, text: stored.nameStd }]),
];
