import { fieldId } from "./field-problem.ts";
import { describedBy, Frame, type FrameProps } from "./frame.tsx";

export type Option = { readonly value: string; readonly text: string };

export type SelectProps = Omit<FrameProps, "readOnlyWhy"> & {
  readonly options: readonly Option[];
  readonly value?: string | undefined;
  /** Text of the line that chooses nothing; without it the first option is chosen, for staff only. */
  readonly nothing?: string | undefined;
};

/** One of many, for staff; the person chooses among pictures. */
export const Select = (field: SelectProps) => (
  <Frame {...field}>
    <select
      id={fieldId(field.name)}
      name={field.name}
      required={field.required === true}
      aria-invalid={field.problem === undefined ? undefined : "true"}
      aria-describedby={describedBy(field)}
    >
      {field.nothing !== undefined && <option value="">{field.nothing}</option>}
      {field.options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === field.value}>
          {option.text}
        </option>
      ))}
    </select>
  </Frame>
);
