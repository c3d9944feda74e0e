import { fieldId } from "../form/field-problem.ts";
import { GroupFrame, type FrameProps } from "../form/frame.tsx";
import { Pictogram, type PictogramName } from "../picture/pictogram.tsx";

export type PictureOption = {
  readonly value: string;
  readonly word: string;
  readonly picture?: PictogramName;
  /** An own photo comes before a symbol. */
  readonly photo?: { readonly src: string };
};

export type PictureChoiceProps = FrameProps & {
  readonly options: readonly PictureOption[];
  readonly value?: string | undefined;
  readonly values?: readonly string[] | undefined;
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
  ...frame
}: PictureChoiceProps) {
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
            <span class="picture-card">
              <Picture option={option} />
              <span class="word">{option.word}</span>
            </span>
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}

function Picture({ option }: { option: PictureOption }) {
  if (option.photo !== undefined) return <img src={option.photo.src} alt="" loading="lazy" />;
  return option.picture === undefined ? null : <Pictogram name={option.picture} />;
}
