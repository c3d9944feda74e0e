import type { ComponentChildren } from "preact";
import { fieldId } from "./field-problem.ts";

/** What every field says around its control. */
export type FrameProps = {
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly problem?: string | undefined;
  readonly required?: boolean | undefined;
  /** 「※必須」 in the words of the reader. */
  readonly requiredWord?: string | undefined;
  /** Makes the control read-only and says why. */
  readonly readOnlyWhy?: string | undefined;
};

/** Label above, help under it, refusal next to the control. */
export function Frame({ children, ...frame }: FrameProps & { children: ComponentChildren }) {
  const id = fieldId(frame.name);
  return (
    <div class={frame.problem === undefined ? "field" : "field refused"}>
      <label for={id}>
        {frame.label} <RequiredMark {...frame} />
      </label>
      <FrameNotes {...frame} />
      {children}
      <FrameProblem {...frame} />
    </div>
  );
}

/** The same around several controls of one question. */
export function GroupFrame({ children, ...frame }: FrameProps & { children: ComponentChildren }) {
  return (
    <fieldset
      class={frame.problem === undefined ? "field" : "field refused"}
      aria-describedby={describedBy(frame)}
    >
      <legend>
        {frame.label} <RequiredMark {...frame} />
      </legend>
      <FrameNotes {...frame} />
      {children}
      <FrameProblem {...frame} />
    </fieldset>
  );
}

/** Ids of the notes of a field, for `aria-describedby`. */
export function describedBy(frame: FrameProps): string | undefined {
  const id = fieldId(frame.name);
  const ids = [
    frame.help !== undefined && `${id}-help`,
    frame.readOnlyWhy !== undefined && `${id}-why`,
    frame.problem !== undefined && `${id}-problem`,
  ].filter((part) => part !== false);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

const RequiredMark = ({ required, requiredWord = "※必須" }: FrameProps) =>
  required === true ? <span class="required">{requiredWord}</span> : null;

function FrameNotes({ name, help, readOnlyWhy }: FrameProps) {
  const id = fieldId(name);
  return (
    <>
      {help !== undefined && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {readOnlyWhy !== undefined && (
        <p class="help why" id={`${id}-why`}>
          編集不可：{readOnlyWhy}
        </p>
      )}
    </>
  );
}

const FrameProblem = ({ name, problem }: FrameProps) =>
  problem === undefined ? null : (
    <p class="problem" id={`${fieldId(name)}-problem`}>
      {problem}
    </p>
  );
