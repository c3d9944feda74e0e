import { Form } from "../../../ui/components/form/form.tsx";
import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import { PlainPage } from "../../../ui/layout/plain.tsx";
import { ownPictureWords, type OwnPictureName } from "../../../words/own-pictures.ts";
import { OwnName, type CalledHere } from "../../shown/own-name.tsx";
import type { Refusal } from "../../../words/refusals.ts";
import { signInWords } from "../../../words/sign-in.ts";

type Props = {
  readonly person: CalledHere;
  readonly nine: readonly OwnPictureName[];
  readonly problems?: readonly Refusal[];
};

/** Nine buttons: pressing one is the answer. */
export const NinePicturesPage = ({ person, nine, problems }: Props) => (
  <PlainPage title={signInWords.pictureTitle.easy} dress="person" problems={problems}>
    <ippo-fresh data-to="/sign-in" data-after="300" />
    <p>
      <OwnName {...person} />
    </p>
    <p>{signInWords.pictureHow.easy}</p>
    <Form action="/sign-in/picture" label={signInWords.pictureTitle.easy}>
      <div class="picture-choice nine">
        {nine.map((picture) => (
          <button key={picture} class="picture-card" type="submit" name="picture" value={picture}>
            <Pictogram name={picture} />
            <span class="word">{ownPictureWords[picture].easy}</span>
          </button>
        ))}
      </div>
    </Form>
    <p>
      <a class="button quiet" href="/sign-in">
        {signInWords.otherPerson.easy}
      </a>
    </p>
    <p>{signInWords.askStaff.easy}</p>
  </PlainPage>
);
