import { fieldId } from "../form/field-problem.ts";
import { GroupFrame, type FrameProps } from "../form/frame.tsx";
import { Picture } from "../picture/picture.tsx";
import type { PictureSource } from "../picture/wanted.ts";

export type PictureOption = PictureSource & { readonly value: string; readonly word: string };

export type PictureChoiceProps = FrameProps & {
  readonly options: readonly PictureOption[];
  readonly value?: string | undefined;
  readonly values?: readonly string[] | undefined;
  /** What was chosen the last time, marked with a word. */
  readonly before?: { readonly values: readonly string[]; readonly word: string } | undefined;
  /** Several may be chosen. */
  readonly many?: boolean | undefined;
  /** `three` keeps three in one row on any screen. */
  readonly size?: "normal" | "large" | "three" | undefined;
};

/** Cards with a picture and its word; nothing is chosen until somebody chooses. */
export function PictureChoice({
  options,
  value,
  values,
  many,
  size,
  before,
  ...frame
}: PictureChoiceProps) {
  const wasChosen = ({ value: one }: PictureOption) => before?.values.includes(one) === true;
  const chosen = values ?? (value === undefined ? [] : [value]);
  return (
    <GroupFrame {...frame}>
      <div class={`picture-choice ${size ?? "normal"}`}>
        {options.map((option, index) => (
          <label key={option.value}>
            <input
              type={many === true ? "checkbox" : "radio"}
              id={index === 0 ? fieldId(frame.name) : `${fieldId(frame.name)}-${index}`}
              name={frame.name}
              value={option.value}
              checked={chosen.includes(option.value)}
              autocomplete="off"
            />
            <span class={wasChosen(option) ? "picture-card before" : "picture-card"}>
              <Picture photo={option.photo} picture={option.picture} />
              <span class="word">{option.word}</span>
              {wasChosen(option) && <small>{before?.word}</small>}
            </span>
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}
