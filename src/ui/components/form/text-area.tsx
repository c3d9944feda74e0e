import { EasyHints } from "../easy/easy-hints.tsx";
import { fieldId } from "./field-problem.ts";
import { describedBy, Frame, type FrameProps } from "./frame.tsx";

export type TextAreaProps = FrameProps & {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
  readonly maxLength?: number | undefined;
  /** A person will read it: hints for easy words appear while it is written. */
  readonly forPerson?: boolean | undefined;
};

/** Several lines of text, kept exactly as typed. */
export function TextArea({ forPerson = false, ...field }: TextAreaProps) {
  const control = (
    <textarea
      id={fieldId(field.name)}
      name={field.name}
      rows={field.rows ?? 3}
      maxLength={field.maxLength}
      required={field.required === true}
      readOnly={field.readOnlyWhy !== undefined}
      aria-invalid={field.problem === undefined ? undefined : "true"}
      aria-describedby={describedBy(field)}
      value={field.value ?? ""}
    />
  );
  return (
    <Frame {...field}>
      {forPerson ? <EasyHints text={field.value ?? ""}>{control}</EasyHints> : control}
    </Frame>
  );
}
