import { Form } from "../../../ui/components/form/form.tsx";
import { signInWords } from "../../../words/sign-in.ts";
import { Face } from "../../shown/door-face.tsx";
import type { DoorPerson } from "../../kiosk/queries.ts";

/** People as they let themselves be shown; one press, no typing. */
export const PeopleForm = ({ people }: { readonly people: readonly DoorPerson[] }) => (
  <Form action="/sign-in/people" label={signInWords.how.easy}>
    <div class="picture-choice large">
      {people.map((person) => (
        <button
          key={person.participant_id}
          class="picture-card"
          type="submit"
          name="participantId"
          value={person.participant_id}
        >
          <Face
            person={person}
            settings={{ words: "easy" }}
            photos="/sign-in/faces"
            named={person}
          />
        </button>
      ))}
    </div>
  </Form>
);
