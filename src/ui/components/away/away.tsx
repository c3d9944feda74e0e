import { kitWords } from "../../../words/kit.ts";
import { say } from "../../../words/pair.ts";
import type { PersonSettings } from "../../../words/settings.ts";

export type AwayProps = {
  readonly settings: PersonSettings;
  /** Where the sign-out form posts. */
  readonly action: string;
  /** Seconds without touch before the question; the answer has 30 more. */
  readonly after: number;
};

/** Leaving an unattended tablet: a sign-out that asks first. Without script there is only the button. */
export const Away = ({ settings, action, after }: AwayProps) => (
  <ippo-away data-after={String(after)} data-grace="30">
    <form class="leave" action={action} method="post">
      <button class="button quiet" type="submit">
        {say(kitWords.leave, settings)}
      </button>
    </form>
    <dialog aria-labelledby="away-question">
      <h2 id="away-question">{say(kitWords.away, settings)}</h2>
      <p>{say(kitWords.awayWhy, settings)}</p>
      <button class="button primary" type="button">
        {say(kitWords.awayHere, settings)}
      </button>
    </dialog>
  </ippo-away>
);
