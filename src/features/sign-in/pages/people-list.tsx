import { Form } from "../../../ui/components/form/form.tsx";
import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import { PlainPage } from "../../../ui/layout/plain.tsx";
import { signInWords } from "../../../words/sign-in.ts";
import type { SignInPerson } from "../queries.ts";

/** Everybody of this office by the name they are called; one press, no typing. */
export const PeopleListPage = ({ people }: { readonly people: readonly SignInPerson[] }) => (
  <PlainPage title={signInWords.peopleTitle.easy} dress="person">
    <Form action="/sign-in/people" label={signInWords.peopleTitle.easy}>
      <div class="picture-choice">
        {people.map((person) => (
          <button
            key={person.participant_id}
            class="picture-card"
            type="submit"
            name="participantId"
            value={person.participant_id}
          >
            <span class="word">{person.name}</span>
          </button>
        ))}
      </div>
    </Form>
    {people.length === 0 && <Pictogram name="askPerson" />}
    <p>{signInWords.askStaff.easy}</p>
    <p>
      <a class="button quiet" href="/sign-in">
        {signInWords.back.easy}
      </a>
    </p>
  </PlainPage>
);
