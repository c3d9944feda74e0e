import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Field } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Table } from "../../../ui/components/table/table.tsx";
import { refusedAt, type Refusal } from "../../../words/refusals.ts";
import { OfficePage } from "../../frames/office-page.tsx";
import { groupLabels } from "./form.ts";
import type { Group } from "./queries.ts";

type Props = {
  readonly actor: StaffActor;
  readonly once: string;
  readonly groups: readonly Group[];
  /** The name typed for a new group, when it was refused. */
  readonly typed?: string;
  /** The name typed for a known group, when it was refused. */
  readonly renaming?: { readonly groupId: string; readonly name: string };
  readonly problems?: readonly Refusal[];
  readonly kept?: boolean;
};

export const GroupsPage = (props: Props) => (
  <OfficePage
    actor={props.actor}
    title="グループ"
    tab="/office/groups"
    problems={props.problems ?? []}
    kept={props.kept === true}
  >
    <Table
      caption="グループと人数"
      rows={props.groups}
      rowKey={(group) => group.group_id}
      empty="グループはありません。班や曜日ごとに分けたいときに加えます。"
      columns={[
        { key: "name", head: "名前", cell: (group) => <Rename group={group} {...props} /> },
        { key: "people", head: "人数", numeric: true, cell: (group) => `${group.people}人` },
        { key: "place", head: "順番", cell: (group) => <Move group={group} /> },
        { key: "drop", head: "削除", cell: (group) => <Drop group={group} /> },
      ]}
    />
    <Card heading="グループを加える">
      <Form action="/office/groups" once={props.once}>
        <Field
          name="name"
          width="middle"
          label={groupLabels.name.label}
          value={props.typed}
          problem={refusedAt(props.problems ?? [], "name")}
          required
        />
        <Button>加える</Button>
      </Form>
    </Card>
  </OfficePage>
);

const Rename = ({ group, renaming }: { group: Group; renaming?: Props["renaming"] }) => (
  <Form action={`/office/groups/${group.group_id}/name`} class="inline">
    <input
      class="short"
      name="name"
      value={renaming?.groupId === group.group_id ? renaming.name : group.name}
      aria-label={`${group.name}の名前`}
      maxLength={40}
      required
      autocomplete="off"
    />
    <Button kind="quiet" label={`${group.name}の名前を変える`}>
      変える
    </Button>
  </Form>
);

const Move = ({ group }: { group: Group }) => (
  <Form action={`/office/groups/${group.group_id}/place`} class="inline">
    <Button kind="quiet" name="move" value="up" label={`${group.name}を上へ`}>
      上へ
    </Button>
    <Button kind="quiet" name="move" value="down" label={`${group.name}を下へ`}>
      下へ
    </Button>
  </Form>
);

const Drop = ({ group }: { group: Group }) =>
  group.people > 0 ? (
    <>人がいる間は削除できません</>
  ) : (
    <Form action={`/office/groups/${group.group_id}/removal`} class="inline">
      <Button kind="quiet" label={`${group.name}を削除`}>
        削除
      </Button>
    </Form>
  );
