import { Button } from "../../../ui/components/button/button.tsx";
import { fieldId } from "../../../ui/components/form/field-problem.ts";
import { Form } from "../../../ui/components/form/form.tsx";
import { describedBy, Frame } from "../../../ui/components/form/frame.tsx";
import { Pictogram } from "../../../ui/components/picture/pictogram.tsx";
import { PlainPage } from "../../../ui/layout/plain.tsx";
import type { Refusal } from "../../../words/refusals.ts";
import { signInWords } from "../../../words/sign-in.ts";

type Props = { readonly problems?: readonly Refusal[] };

/**
 * A reader types into the field and presses Enter. It is a password field because there a Japanese
 * input method keeps out of the way, and nobody reads the card from the screen. A card's address
 * opened with the camera brings the token behind "#", which is never sent; `ippo-card` puts it in.
 * `ippo-scan` reads the card with the camera of this device; its pictures stay on it.
 */
export const CardFormPage = ({ problems }: Props) => (
  <PlainPage title={signInWords.cardTitle.easy} dress="person" problems={problems}>
    <ippo-fresh data-to="/sign-in" data-after="300" />
    <Pictogram name="label" />
    <p>{signInWords.cardHow.easy}</p>
    <ippo-card>
      <ippo-scan {...scanWords} data-ready={problems === undefined ? "" : undefined}>
        <Form action="/sign-in/card" label={signInWords.cardTitle.easy}>
          <Frame {...field}>
            <input
              id={fieldId(field.name)}
              name={field.name}
              type="password"
              autocomplete="off"
              maxLength={300}
              autofocus
              required
              aria-describedby={describedBy(field)}
            />
          </Frame>
          <Button>{signInWords.next.easy}</Button>
        </Form>
      </ippo-scan>
    </ippo-card>
    <p>{signInWords.askStaff.easy}</p>
    <p>
      <a class="button quiet" href="/sign-in">
        {signInWords.back.easy}
      </a>
    </p>
  </PlainPage>
);

const scanWords = {
  "data-open": signInWords.scanOpen.easy,
  "data-close": signInWords.scanClose.easy,
  "data-turn": signInWords.scanTurn.easy,
  "data-hold": signInWords.scanHold.easy,
  "data-read": signInWords.scanRead.easy,
  "data-other": signInWords.scanOther.easy,
  "data-off": signInWords.scanOff.easy,
  "data-rest": signInWords.scanRest.easy,
} as const;

const field = {
  name: "card",
  label: signInWords.cardField.easy,
  help: signInWords.cardHelp.easy,
} as const;
