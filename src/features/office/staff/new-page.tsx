import type { PlainDay } from "../../../domain/ids.ts";
import type { RawForm } from "../../../http/body.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Field } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Select } from "../../../ui/components/form/select.tsx";
import { refusedAt, type Refusal } from "../../../words/refusals.ts";
import { OfficePage } from "../../frames/office-page.tsx";
import { staffLabels as labels } from "./form.ts";
import { PostFields } from "./post-fields.tsx";

type Props = {
  readonly actor: StaffActor;
  readonly once: string;
  readonly today: PlainDay;
  readonly elsewhere: readonly { readonly staff_id: string; readonly name: string }[];
  /** Which of the two forms was refused, with what was typed there. */
  readonly refused?: {
    readonly form: "new" | "joining";
    readonly typed: RawForm;
    readonly problems: readonly Refusal[];
  };
};

export function NewStaffPage({ actor, once, today, elsewhere, refused }: Props) {
  const of = (form: "new" | "joining") => ({
    typed: refused?.form === form ? refused.typed : { startsOn: [today] },
    problems: refused?.form === form ? refused.problems : [],
  });
  return (
    <OfficePage
      actor={actor}
      title="職員を加える"
      tab="/office/staff"
      problems={refused?.problems ?? []}
      up={[{ href: "/office/staff", text: "職員" }]}
    >
      <Form action="/office/staff" once={once}>
        <NewFields {...of("new")} />
        <Button>加える</Button>
      </Form>
      {elsewhere.length > 0 && <Joining once={once} elsewhere={elsewhere} {...of("joining")} />}
    </OfficePage>
  );
}

type Filled = { typed: RawForm; problems: readonly Refusal[] };

const NewFields = ({ typed, problems }: Filled) => (
  <>
    <Field
      name="name"
      width="middle"
      label={labels.name.label}
      value={typed["name"]?.[0]}
      problem={refusedAt(problems, "name")}
      required
    />
    <Field
      name="kana"
      width="middle"
      label={labels.kana.label}
      value={typed["kana"]?.[0]}
      problem={refusedAt(problems, "kana")}
    />
    <PostFields typed={typed} problems={problems} />
    <p>招待のリンクは、次の画面で作ります。</p>
  </>
);

const Joining = ({
  once,
  elsewhere,
  typed,
  problems,
}: Filled & Pick<Props, "once" | "elsewhere">) => (
  <Card heading="法人の職員をこの事業所にも配置する">
    <Form action="/office/staff/joining" once={once}>
      <Select
        name="staffId"
        label={labels.staffId.label}
        nothing="選んでください"
        options={elsewhere.map(({ staff_id, name }) => ({ value: staff_id, text: name }))}
        value={typed["staffId"]?.[0]}
        problem={refusedAt(problems, "staffId")}
        required
      />
      <PostFields typed={typed} problems={problems} />
      <Button kind="secondary">配置する</Button>
    </Form>
  </Card>
);
