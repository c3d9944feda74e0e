import { fieldId } from "./field-problem.ts";
import { GroupFrame, type FrameProps } from "./frame.tsx";
import type { Option } from "./select.tsx";

export type ChoiceOption = Option & { readonly note?: string };

export type RadioCardsProps = FrameProps & {
  readonly options: readonly ChoiceOption[];
  /** Only what was chosen before; nothing is chosen for anybody. */
  readonly value?: string | undefined;
};

/** One of a few, each a large target with its note. */
export const RadioCards = ({ options, value, ...frame }: RadioCardsProps) => (
  <GroupFrame {...frame}>
    <div class="choices">
      {options.map((option, index) => (
        <Choice
          key={option.value}
          type="radio"
          id={index === 0 ? fieldId(frame.name) : `${fieldId(frame.name)}-${index}`}
          name={frame.name}
          option={option}
          checked={option.value === value}
          required={frame.required === true}
        />
      ))}
    </div>
  </GroupFrame>
);

export type CheckboxesProps = FrameProps & {
  readonly options: readonly ChoiceOption[];
  readonly values?: readonly string[] | undefined;
};

/** Any number of a few. */
export const Checkboxes = ({ options, values = [], ...frame }: CheckboxesProps) => (
  <GroupFrame {...frame}>
    <div class="choices">
      {options.map((option, index) => (
        <Choice
          key={option.value}
          type="checkbox"
          id={index === 0 ? fieldId(frame.name) : `${fieldId(frame.name)}-${index}`}
          name={frame.name}
          option={option}
          checked={values.includes(option.value)}
        />
      ))}
    </div>
  </GroupFrame>
);

type ChoiceProps = {
  type: "radio" | "checkbox";
  id: string;
  name: string;
  option: ChoiceOption;
  checked: boolean;
  required?: boolean;
};

const Choice = ({ type, id, name, option, checked, required = false }: ChoiceProps) => (
  <label class="choice">
    <input
      type={type}
      id={id}
      name={name}
      value={option.value}
      checked={checked}
      required={required}
      autocomplete="off"
    />
    <span>
      {option.text}
      {option.note !== undefined && <small>{option.note}</small>}
    </span>
  </label>
);
