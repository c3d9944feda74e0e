import { fieldId } from "../../../ui/components/form/field-problem.ts";
import { describedBy, Frame } from "../../../ui/components/form/frame.tsx";
import { say } from "../../../words/pair.ts";
import { planWords } from "../../../words/plan.ts";
import type { PersonSettings } from "../../../words/settings.ts";

type Props = { readonly settings: PersonSettings; readonly problem: string | undefined };

/** A name drawn on the screen; where nothing can be drawn, a photo of it. The keyboard has a field of its own. */
export function SignatureField({ settings, problem }: Props) {
  const frame = {
    name: "signature",
    label: say(planWords.draw, settings),
    help: say(planWords.drawHelp, settings),
    problem,
  };
  return (
    <Frame {...frame}>
      <ippo-sign
        data-again={say(planWords.drawAgain, settings)}
        data-ready={say(planWords.drawn, settings)}
      >
        <input
          id={fieldId(frame.name)}
          name={frame.name}
          type="file"
          accept="image/*"
          aria-describedby={describedBy(frame)}
        />
      </ippo-sign>
    </Frame>
  );
}
