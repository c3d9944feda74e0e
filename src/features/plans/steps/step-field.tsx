import { Checkboxes, RadioCards } from "../../../ui/components/form/choices.tsx";
import { DateField, Field } from "../../../ui/components/form/field.tsx";
import { VoiceField } from "../../../ui/components/form/file-field.tsx";
import { TextArea } from "../../../ui/components/form/text-area.tsx";
import { inTextArea } from "../../../ui/components/form/in-text-area.ts";
import { PaperField } from "../paper-field.tsx";
import { staffReading } from "../../frames/staff-reading.ts";
import type { StepField } from "./fields.ts";

type Props = {
  readonly field: StepField;
  readonly values: readonly string[];
  readonly problem: string | undefined;
};

/** One question of a step; nothing is chosen beforehand. */
export function StepFieldShown({ field, values, problem }: Props) {
  const { name, label, help, required } = field;
  const frame = { name, label, help, required, problem };
  const [value = ""] = values;
  switch (field.type) {
    case "line":
      return <Field {...frame} value={value} />;
    case "day":
      return <DateField {...frame} value={value} />;
    case "text":
      return <TextArea {...frame} value={inTextArea(value)} />;
    case "radio":
      return <RadioCards {...frame} options={field.options} value={value} />;
    case "check":
      return <Checkboxes {...frame} options={field.options} values={values} />;
    case "paper":
      return <PaperField {...frame} />;
    case "voice":
      return <VoiceField {...frame} settings={staffReading} />;
  }
}
