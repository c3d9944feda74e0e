import { fieldNames } from "../../../domain/feedback/draft.ts";
import { EasyHints } from "../../../ui/components/easy/easy-hints.tsx";
import { fieldId } from "../../../ui/components/form/field-problem.ts";
import { describedBy, Frame, type FrameProps } from "../../../ui/components/form/frame.tsx";
import { strengthWords } from "../../../words/strengths.ts";
import { inTextArea } from "../../../ui/components/form/in-text-area.ts";

type TextProps = FrameProps & { readonly value: string; readonly autofocus?: boolean };

/** A few lines; `required` is said in words and checked on the server, so that a pointer can come first. */
export const FeedbackText = ({ value, autofocus = false, ...frame }: TextProps) => (
  <Frame {...frame}>
    <EasyHints text={value}>
      <textarea
        id={fieldId(frame.name)}
        name={frame.name}
        rows={3}
        autofocus={autofocus}
        aria-required={frame.required === true}
        aria-invalid={frame.problem === undefined ? undefined : "true"}
        aria-describedby={describedBy(frame)}
        value={inTextArea(value)}
      />
    </EasyHints>
  </Frame>
);

type StrengthProps = { readonly value: string; readonly problem: string | undefined };

/** One word from the list, or one's own. */
export const StrengthField = ({ value, problem }: StrengthProps) => {
  const frame: FrameProps = {
    name: "strengthWord",
    label: fieldNames.strengthWord,
    help: "書かなくてもかまいません。候補から選ぶか、自分の言葉で。",
    problem,
  };
  return (
    <Frame {...frame}>
      <input
        id={fieldId(frame.name)}
        class="middle"
        name={frame.name}
        list="strengths"
        autocomplete="off"
        value={value}
        aria-describedby={describedBy(frame)}
      />
      <datalist id="strengths">
        {strengthWords.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
    </Frame>
  );
};
