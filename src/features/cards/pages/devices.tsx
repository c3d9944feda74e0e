import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Field } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Table } from "../../../ui/components/table/table.tsx";
import { refusedAt, type Refusal } from "../../../words/refusals.ts";
import { OfficePage } from "../../frames/office-page.tsx";
import { momentInWords } from "../../../domain/calendar/moment.ts";
import type { Pause } from "../../sign-in/queries.ts";
import type { OfficeDevice } from "../queries.ts";
import { PauseCard } from "./pause-card.tsx";

type Props = {
  readonly actor: StaffActor;
  readonly devices: readonly OfficeDevice[];
  readonly pauses: readonly Pause[];
  /** The device this browser is, when it is one of the list. */
  readonly here: string | null;
  readonly typed: string | undefined;
  readonly problems: readonly Refusal[];
  readonly kept: string | null;
};

/** The office's own tablets: only on these do cards and names lead in. */
export const DevicesPage = ({ actor, devices, pauses, here, typed, problems, kept }: Props) => (
  <OfficePage
    actor={actor}
    title="信頼する端末"
    tab="/devices"
    kept={kept !== null}
    problems={problems}
  >
    <p>
      利用者のカードは、ここに登録した端末だけで使えます。なくした端末は、すぐに取り消してください。サインイン中の利用者もその場で終わります。
    </p>
    <Table
      caption="登録した端末"
      rows={devices}
      rowKey={(device) => device.device_id}
      empty="まだありません。利用者が使う端末で、下のボタンを押してください。"
      columns={[
        { key: "name", head: "端末", cell: (device) => device.name },
        { key: "since", head: "登録", cell: (device) => momentInWords(device.recorded_at) },
        { key: "by", head: "登録した人", cell: (device) => device.by_name ?? "" },
        {
          key: "end",
          head: "操作",
          cell: (device) => <Revoke device={device} here={device.device_id === here} />,
        },
      ]}
    />
    <Card heading="この端末を登録する">
      {here === null ? (
        <Form action="/devices" label="この端末を登録する">
          <Field
            name="name"
            label="端末の名前"
            help="例：玄関のタブレット"
            value={typed}
            maxLength={40}
            problem={refusedAt(problems, "name")}
            required
          />
          <Button>この端末を登録する</Button>
        </Form>
      ) : (
        <p>この端末は登録済みです。</p>
      )}
    </Card>
    <PauseCard pauses={pauses} />
  </OfficePage>
);

const Revoke = ({ device, here }: { readonly device: OfficeDevice; readonly here: boolean }) => (
  <Form action={`/devices/${device.device_id}/revocation`}>
    <Button kind="danger" label={`${device.name}を取り消す`}>
      取り消す{here ? "（この端末）" : ""}
    </Button>
  </Form>
);
