import { fieldId } from "./field-problem.ts";
import { describedBy, Frame, type FrameProps } from "./frame.tsx";

export type TextAreaProps = FrameProps & {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
  readonly maxLength?: number | undefined;
};

/** Several lines of text, kept exactly as typed. */
export const TextArea = (field: TextAreaProps) => (
  <Frame {...field}>
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
  </Frame>
);
