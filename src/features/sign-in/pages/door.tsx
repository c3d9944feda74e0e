import type { Device } from "../../../auth/device.ts";
import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import { PlainPage } from "../../../ui/layout/plain.tsx";
import { signInWords } from "../../../words/sign-in.ts";
import type { DoorPerson } from "../../kiosk/queries.ts";
import { PeopleForm } from "./people-form.tsx";

type Props = {
  readonly device: Device;
  readonly back: string;
  /** Who is here today. */
  readonly people: readonly DoorPerson[];
  /** Whether there is anybody on the page of the others. */
  readonly others: boolean;
};

/** The office's own tablet between two people: who is here today, the card, the others, the staff. */
export const DoorPage = ({ device, back, people, others }: Props) => (
  <PlainPage title={signInWords.title.easy} dress="person">
    <ippo-fresh data-to="/sign-in" data-after="60" />
    <p>{device.officeName}</p>
    {people.length > 0 && (
      <>
        <p>{signInWords.how.easy}</p>
        <PeopleForm people={people} />
      </>
    )}
    <nav class="picture-choice large" aria-label={signInWords.otherWays.easy}>
      <a class="picture-card" href="/sign-in/card">
        <Pictogram name="label" />
        <span class="word">{signInWords.card.easy}</span>
      </a>
      {others && (
        <a class="picture-card" href="/sign-in/people">
          <Pictogram name="group" />
          <span class="word">{signInWords.others.easy}</span>
        </a>
      )}
    </nav>
    <p>{signInWords.askStaff.easy}</p>
    <p>
      <a href={`/sign-in/staff?back=${encodeURIComponent(back)}`}>{signInWords.staff.easy}</a>
    </p>
  </PlainPage>
);
