import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import { PlainPage } from "../../../ui/layout/plain.tsx";
import { signInWords } from "../../../words/sign-in.ts";
import type { DoorPerson } from "../../kiosk/queries.ts";
import { PeopleForm } from "./people-form.tsx";

/** Who is not awaited today: those without a plan first, then those who are away or have gone home. */
export const OthersPage = ({ people }: { readonly people: readonly DoorPerson[] }) => (
  <PlainPage title={signInWords.othersTitle.easy} dress="person">
    <ippo-fresh data-to="/sign-in" data-after="300" />
    {people.length === 0 ? (
      <>
        <Pictogram name="askPerson" />
        <p>{signInWords.nobodyElse.easy}</p>
      </>
    ) : (
      <PeopleForm people={people} />
    )}
    <p>{signInWords.askStaff.easy}</p>
    <p>
      <a class="button quiet" href="/sign-in">
        {signInWords.back.easy}
      </a>
    </p>
  </PlainPage>
);
