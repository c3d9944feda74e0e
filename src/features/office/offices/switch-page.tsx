import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Table } from "../../../ui/components/table/table.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { roleWords, staffFrame } from "../../frames/staff.ts";
import type { OwnOffice } from "./queries.ts";

type Props = { readonly actor: StaffActor; readonly mine: readonly OwnOffice[] };

/** For everyone on the staff, whatever their role: where I have a post, and the way there. */
export const SwitchPage = ({ actor, mine }: Props) => (
  <StaffPage {...staffFrame(actor)} title="働く事業所を切りかえる" here="account">
    <Table
      caption="配置のある事業所"
      rows={mine}
      rowKey={(office) => office.officeId}
      columns={[
        { key: "name", head: "事業所", cell: (office) => office.name },
        { key: "role", head: "役割", cell: (office) => roleWords[office.role] },
        {
          key: "switch",
          head: "切りかえ",
          cell: (office) =>
            office.officeId === actor.officeId ? (
              <>いまここで働いています</>
            ) : (
              <SwitchButton office={office} />
            ),
        },
      ]}
    />
    {mine.length < 2 && <p>ほかの事業所に配置はありません。</p>}
  </StaffPage>
);

export const SwitchButton = ({ office }: { office: OwnOffice }) => (
  <Form action="/office/switch" class="inline">
    <input type="hidden" name="officeId" value={office.officeId} />
    <Button kind="secondary" label={`${office.name}に切りかえる`}>
      切りかえる
    </Button>
  </Form>
);
