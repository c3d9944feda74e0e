import { signKinds, type SignKind } from "../../domain/sign/card.ts";
import { Form } from "../../ui/components/form/form.tsx";
import { Pictogram } from "../../ui/components/picture/pictogram.tsx";
import { say } from "../../words/pair.ts";
import type { PersonSettings } from "../../words/settings.ts";
import { signKindPictures } from "../../words/sign-cards.ts";
import { colourMeans, colourWords, helpedWords, signWords } from "../../words/signs.ts";

type Props = {
  readonly settings: PersonSettings;
  /** What the person said last today; null when nothing was said. */
  readonly said: SignKind | null;
  /** Somebody changed something for the person, who may say whether it helped. */
  readonly isChanged?: boolean;
  readonly once: string;
};

/** How I am now, in one press: colour, shape, face and word say the same. Nothing is chosen before. */
export function ColourRow({ settings, said, isChanged = false, once }: Props) {
  return (
    <Form
      action="/signs/today"
      once={once}
      leadsTo={{
        otherwise: "/signs",
        good: "/signs/today/good",
        care: "/signs/today/care",
        hard: "/signs/crisis",
      }}
      class="colour-row"
      label={say(signWords.now, settings)}
    >
      <p class="colour-ask">
        <span>{say(signWords.now, settings)}</span>
        <a href="/signs">{say(signWords.title, settings)}</a>
      </p>
      <div class="colours">
        {signKinds.map((colour) => (
          <button
            key={colour}
            class={colour === said ? `picture-card ${colour} before` : `picture-card ${colour}`}
            type="submit"
            name="colour"
            value={colour}
          >
            <Pictogram name={signKindPictures[colour]} />
            <span class="word">
              {say(colourWords[colour], settings)} {say(colourMeans[colour], settings)}
            </span>
            {colour === said && <small>{say(signWords.chosenBefore, settings)}</small>}
          </button>
        ))}
      </div>
      {isChanged && (
        <p>
          <a href="/signs/helped">{say(helpedWords.news, settings)}</a>
        </p>
      )}
    </Form>
  );
}
