import { EasyHints } from "../easy/easy-hints.tsx";
import { fieldId } from "./field-problem.ts";
import { describedBy, Frame, type FrameProps } from "./frame.tsx";

export type FieldProps = FrameProps & {
  readonly value?: string | undefined;
  readonly type?:
    | "text"
    | "email"
    | "password"
    | "tel"
    | "search"
    | "number"
    | "time"
    | "url"
    | undefined;
  readonly autocomplete?: string | undefined;
  readonly inputmode?: "numeric" | "decimal" | "email" | "tel" | "text" | undefined;
  readonly maxLength?: number | undefined;
  readonly width?: "short" | "middle" | "full" | undefined;
  /** A person will read it: hints for easy words appear while it is written. */
  readonly forPerson?: boolean | undefined;
};

/** One line of text. What was typed comes back as `value`, however wrong. */
export function Field({ forPerson = false, ...field }: FieldProps) {
  const control = (
    <input
      id={fieldId(field.name)}
      class={field.width ?? "full"}
      name={field.name}
      type={kindOf(field)}
      value={field.value ?? ""}
      autocomplete={field.autocomplete ?? "off"}
      inputmode={field.inputmode}
      maxLength={field.maxLength}
      required={field.required === true}
      readOnly={field.readOnlyWhy !== undefined}
      aria-invalid={field.problem === undefined ? undefined : "true"}
      aria-describedby={describedBy(field)}
    />
  );
  return (
    <Frame {...field}>
      {forPerson ? <EasyHints text={field.value ?? ""}>{control}</EasyHints> : control}
    </Frame>
  );
}

export type DateFieldProps = Omit<FieldProps, "type" | "inputmode" | "width">;

/** A day as people write it: 令和8年5月1日, R8.5.1 or 2026-05-01; the domain reads it. */
export const DateField = (field: DateFieldProps) => (
  <Field {...field} help={field.help ?? "例：令和8年5月1日、R8.5.1、2026-05-01"} width="middle" />
);

// Preact types each kind of input apart; all of ours take the same attributes.
const kindOf = (field: FieldProps): "text" => (field.type ?? "text") as "text";
