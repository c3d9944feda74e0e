import type { RawForm } from "../../../http/body.ts";
import type { StoredValue } from "../../../ui/components/notice/stale-notice.tsx";
import { personLabels } from "./form.ts";
import type { Person } from "./queries.ts";

export type GroupChoice = { readonly group_id: string; readonly name: string };

/** A stored person as the form would send them. */
export const asForm = (person: Person): RawForm => ({
  name: [person.name],
  kana: [person.kana],
  called: [person.called],
  birthDate: [person.birth_date ?? ""],
  recipientNumber: [person.recipient_number],
  groupId: [person.group_id ?? ""],
});

export const differences = (
  before: RawForm,
  now: RawForm,
  groups: readonly GroupChoice[],
): StoredValue[] =>
  (["name", "kana", "called", "birthDate", "recipientNumber", "groupId"] as const).map((name) => {
    const told = (form: RawForm) => {
      const value = form[name]?.[0] ?? "";
      return name === "groupId"
        ? (groups.find(({ group_id }) => group_id === value)?.name ?? "")
        : value;
    };
    return { label: personLabels[name].label, stored: told(before), typed: told(now) };
  });
