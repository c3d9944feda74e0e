import type { StaffActor } from "../../../policies/actor.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { PictureChoice } from "../../../ui/components/choice/picture-choice.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { ownPictureNames, ownPictureWords } from "../../../words/own-pictures.ts";
import { wordsOfProblem } from "../../../words/problems.ts";
import { staffFrame } from "../../frames/staff.ts";
import type { CardPerson } from "../queries.ts";
import { peopleUp } from "./card.tsx";

type Props = {
  readonly actor: StaffActor;
  readonly person: CardPerson;
  readonly once: string;
  readonly missing?: boolean;
};

const label = "じぶんの絵";

/** The person chooses, a staff member beside them; nothing is chosen beforehand. */
export function OwnPicturePage({ actor, person, once, missing = false }: Props) {
  const problem = missing ? wordsOfProblem({ code: "form.choose", label }).std : undefined;
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={`${person.name}さんの絵を選ぶ`}
      here="people"
      up={peopleUp(person)}
      problems={problem === undefined ? [] : [{ field: "picture", text: problem }]}
    >
      <p>
        ご本人に選んでもらってください。サインインのとき、この絵をほかの八つの絵の中から選びます。ほかの人に見えないところで行ってください。
      </p>
      <Form action={`/people/${person.participant_id}/picture`} once={once} label={label}>
        <PictureChoice
          name="picture"
          label={label}
          problem={problem}
          required
          options={ownPictureNames.map((name) => ({
            value: name,
            word: ownPictureWords[name].std,
            picture: name,
          }))}
        />
        <Button>この絵にする</Button>
      </Form>
    </StaffPage>
  );
}
