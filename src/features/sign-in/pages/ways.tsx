import type { Device } from "../../../auth/device.ts";
import { PlainPage } from "../../../ui/layout/plain.tsx";
import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import { signInWords } from "../../../words/sign-in.ts";

type Props = { readonly device: Device; readonly back: string };

/** On the office's own tablet: two big ways for the person, a small one for the staff. */
export const WaysPage = ({ device, back }: Props) => (
  <PlainPage title={signInWords.title.easy} dress="person">
    <p>{device.officeName}</p>
    <p>{signInWords.how.easy}</p>
    <nav class="picture-choice large" aria-label={signInWords.how.easy}>
      <a class="picture-card" href="/sign-in/card">
        <Pictogram name="label" />
        <span class="word">{signInWords.card.easy}</span>
      </a>
      <a class="picture-card" href="/sign-in/people">
        <Pictogram name="group" />
        <span class="word">{signInWords.people.easy}</span>
      </a>
    </nav>
    <p>{signInWords.askStaff.easy}</p>
    <p>
      <a href={`/sign-in/staff?back=${encodeURIComponent(back)}`}>{signInWords.staff.easy}</a>
    </p>
  </PlainPage>
);
