import { Button } from "../../../ui/components/button/button.tsx";
import { Field } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Select } from "../../../ui/components/form/select.tsx";
import { Tabs } from "../../../ui/components/tabs/tabs.tsx";
import type { GroupChoice } from "../person/as-form.ts";
import type { PeopleFilter, Shown } from "./queries.ts";

type Props = { readonly filter: PeopleFilter; readonly groups: readonly GroupChoice[] };

/** A name is personal and stays out of addresses: searching posts; the other filters are links. */
export const Filters = ({ filter, groups }: Props) => (
  <>
    <Tabs
      label="利用者の範囲"
      here={address(filter.shown, filter.groupId)}
      tabs={(["here", "left", "all"] as const).map((shown) => ({
        href: address(shown, filter.groupId),
        text: rangeWords[shown],
      }))}
    />
    <Form action="/people/search" label="利用者を探す" class="inline">
      <input type="hidden" name="shown" value={filter.shown} />
      <Field
        name="sought"
        type="search"
        label="氏名・ふりがな"
        value={filter.sought}
        width="middle"
      />
      {groups.length > 0 && (
        <Select
          name="group"
          label="グループ"
          nothing="すべて"
          options={groups.map(({ group_id, name }) => ({ value: group_id, text: name }))}
          value={filter.groupId ?? ""}
        />
      )}
      <Button kind="secondary">探す</Button>
    </Form>
  </>
);

const rangeWords: Record<Shown, string> = {
  here: "利用中・これから",
  left: "利用を終えた人",
  all: "すべて",
};

function address(shown: Shown, groupId: string | null): string {
  const query = new URLSearchParams();
  if (shown !== "here") query.set("shown", shown);
  if (groupId !== null) query.set("group", groupId);
  return query.size === 0 ? "/people" : `/people?${query}`;
}
