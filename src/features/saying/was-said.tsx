import type { ComponentChildren } from "preact";

import { firstOf, type RawForm } from "../../http/body.ts";
import { Button } from "../../ui/components/button/button.tsx";
import { RadioCards } from "../../ui/components/form/choices.tsx";
import { say } from "../../words/pair.ts";
import { sayingWords } from "../../words/saying.ts";
import type { PersonSettings } from "../../words/settings.ts";

type Props = {
  readonly mode: "photo" | "voice";
  readonly id: string;
  readonly settings: PersonSettings;
  readonly raw: RawForm;
  readonly children: ComponentChildren;
};

/** The photo or voice that this form has already sent, and the button that takes it back. */
export const TakeBackAtOnce = ({ mode, settings, children }: Props) => (
  <div class="kept">
    <p>{say(mode === "photo" ? sayingWords.photoKept : sayingWords.voiceKept, settings)}</p>
    {children}
    <Button kind="quiet" name="takeBack" value={mode} unchecked>
      {say(sayingWords.takeBack, settings)}
    </Button>
  </div>
);

/** The photo or voice of what was said before: mine to use again, which is how it stands, or to put aside. */
export function UseAgain({ mode, id, settings, raw, children }: Props) {
  const w = (key: keyof typeof sayingWords) => say(sayingWords[key], settings);
  const name = `${mode}Before`;
  return (
    <div class="kept">
      {children}
      <RadioCards
        name={name}
        label={w(mode === "photo" ? "photoBefore" : "voiceBefore")}
        value={raw[name] === undefined ? id : firstOf(raw, name)}
        options={[
          { value: id, text: w(mode === "photo" ? "usePhoto" : "useVoice") },
          { value: "", text: w("putAside") },
        ]}
      />
    </div>
  );
}
