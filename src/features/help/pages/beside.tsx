import type { ParticipantActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { PictureChoice } from "../../../ui/components/choice/picture-choice.tsx";
import { RadioCards } from "../../../ui/components/form/choices.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { PersonPage } from "../../../ui/layout/person.tsx";
import { helpWords } from "../../../words/help.ts";
import { say } from "../../../words/pair.ts";
import { personFrame } from "../../frames/person.ts";
import type { StaffToday } from "../queries.ts";

type Props = {
  readonly actor: ParticipantActor;
  readonly staff: readonly StaffToday[];
  readonly back: string;
  /** What was sent and refused, shown again with why. */
  readonly sent?: { readonly how: string; readonly helper: string };
  readonly problem?: { readonly field: "how" | "helper"; readonly text: string };
};

/** だれと かいた？: said once, kept with everything written after it in this sitting. */
export function BesidePage({ actor, staff, back, sent, problem }: Props) {
  const w = (key: keyof typeof helpWords) => say(helpWords[key], actor.settings);
  const refused = (field: "how" | "helper") =>
    problem?.field === field ? problem.text : undefined;
  return (
    <PersonPage {...personFrame(actor)} title={w("besideTitle")} here="other" back={back}>
      <p>{w("besideLead")}</p>
      <Form action="/help/beside">
        <input type="hidden" name="back" value={back} />
        <PictureChoice
          name="how"
          label={w("how")}
          value={sent?.how}
          problem={refused("how")}
          options={[
            { value: "alone", word: w("alone"), picture: "alone" },
            { value: "read_aloud", word: w("read_aloud"), picture: "listen" },
            { value: "typed_for", word: w("typed_for"), picture: "writing" },
          ]}
        />
        <RadioCards
          name="helper"
          label={w("who")}
          value={sent?.helper}
          problem={refused("helper")}
          options={staff.map(({ staff_id, name }) => ({ value: staff_id, text: name }))}
        />
        <Button>{w("decide")}</Button>
      </Form>
    </PersonPage>
  );
}
