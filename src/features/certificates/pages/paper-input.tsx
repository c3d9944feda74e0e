import { fieldId } from "../../../ui/components/form/field-problem.ts";
import { describedBy, Frame, type FrameProps } from "../../../ui/components/form/frame.tsx";

/** A scan or a photo of a paper. */
export const PaperInput = (frame: FrameProps) => (
  <Frame {...frame}>
    <input
      id={fieldId(frame.name)}
      name={frame.name}
      type="file"
      accept="application/pdf,image/jpeg,image/png"
      aria-invalid={frame.problem === undefined ? undefined : "true"}
      aria-describedby={describedBy(frame)}
    />
  </Frame>
);
