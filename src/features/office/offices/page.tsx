import type { RawForm } from "../../../http/body.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Field } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Select } from "../../../ui/components/form/select.tsx";
import { Table } from "../../../ui/components/table/table.tsx";
import { serviceTypes, serviceTypeWords, type ServiceType } from "../../../words/office.ts";
import { refusedAt, type Refusal } from "../../../words/refusals.ts";
import { OfficePage } from "../../frames/office-page.tsx";
import { officeLabels as labels } from "./form.ts";
import { SwitchButton } from "./switch-page.tsx";
import type { OwnOffice } from "./queries.ts";

type Office = { readonly office_id: string; readonly name: string; readonly service_type: string };

type Props = {
  readonly actor: StaffActor;
  readonly once: string;
  readonly offices: readonly Office[];
  readonly mine: readonly OwnOffice[];
  readonly typed?: RawForm;
  readonly problems?: readonly Refusal[];
  readonly kept?: boolean;
};

export const OfficesPage = (props: Props) => (
  <OfficePage
    actor={props.actor}
    title="法人の事業所"
    tab="/office/offices"
    problems={props.problems ?? []}
    kept={props.kept === true}
  >
    <Table
      caption="法人の事業所"
      rows={props.offices}
      rowKey={(office) => office.office_id}
      columns={[
        { key: "name", head: "名前", cell: (office) => office.name },
        {
          key: "service",
          head: "サービス",
          // The database holds exactly these types.
          cell: (office) => serviceTypeWords[office.service_type as ServiceType],
        },
        {
          key: "switch",
          head: "切りかえ",
          cell: (office) => <Switch office={office} {...props} />,
        },
      ]}
    />
    <NewOffice {...props} />
  </OfficePage>
);

function Switch({ office, actor, mine }: Props & { office: Office }) {
  if (office.office_id === actor.officeId) return <>いまここで働いています</>;
  const own = mine.find(({ officeId }) => officeId === office.office_id);
  return own === undefined ? <>配置がありません</> : <SwitchButton office={own} />;
}

const NewOffice = ({ once, typed = {}, problems = [] }: Props) => (
  <Card heading="事業所を加える">
    <p>加えた人が、その事業所の最初の管理者になります。</p>
    <Form action="/office/offices" once={once}>
      <Field
        name="name"
        width="middle"
        label={labels.name.label}
        value={typed["name"]?.[0]}
        problem={refusedAt(problems, "name")}
        required
      />
      <Select
        name="serviceType"
        label={labels.serviceType.label}
        nothing="選んでください"
        options={serviceTypes.map((type) => ({ value: type, text: serviceTypeWords[type] }))}
        value={typed["serviceType"]?.[0]}
        problem={refusedAt(problems, "serviceType")}
        required
      />
      <Button>加える</Button>
    </Form>
  </Card>
);
