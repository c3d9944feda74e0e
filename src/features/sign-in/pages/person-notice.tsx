import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import { PlainPage } from "../../../ui/layout/plain.tsx";
import { signInWords } from "../../../words/sign-in.ts";

/** One kind sentence and the way back, where there is nothing to fill in. */
export const PersonNoticePage = ({ text }: { readonly text: string }) => (
  <PlainPage title={signInWords.title.easy} dress="person">
    <ippo-fresh data-to="/sign-in" data-after="300" />
    <Pictogram name="askPerson" />
    <p>{text}</p>
    <p>{signInWords.askStaff.easy}</p>
    <p>
      <a class="button primary" href="/sign-in">
        {signInWords.back.easy}
      </a>
    </p>
  </PlainPage>
);
