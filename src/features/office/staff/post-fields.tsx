import type { RawForm } from "../../../http/body.ts";
import { DateField } from "../../../ui/components/form/field.tsx";
import { Select } from "../../../ui/components/form/select.tsx";
import { refusedAt, type Refusal } from "../../../words/refusals.ts";
import { roleWords } from "../../frames/staff.ts";
import { staffLabels as labels } from "./form.ts";

type Props = { readonly typed: RawForm; readonly problems?: readonly Refusal[] };

const roles = Object.entries(roleWords).map(([value, text]) => ({ value, text }));

/** A role and the day from which it is held. */
export const PostFields = ({ typed, problems = [] }: Props) => (
  <>
    <Select
      name="role"
      label={labels.role.label}
      nothing="選んでください"
      options={roles}
      value={typed["role"]?.[0]}
      problem={refusedAt(problems, "role")}
      required
    />
    <DateField
      name="startsOn"
      label={labels.startsOn.label}
      value={typed["startsOn"]?.[0]}
      problem={refusedAt(problems, "startsOn")}
      required
    />
  </>
);
