import { kitWords } from "../../../words/kit.ts";
import { say } from "../../../words/pair.ts";
import type { PersonSettings } from "../../../words/settings.ts";

export type SkipRowProps = {
  readonly settings: PersonSettings;
  /** Where やめる leads; nothing is lost by it. */
  readonly stop: string;
  /** Name of the field the three buttons send; values `later`, `unknown`, `noAnswer`. */
  readonly name?: string | undefined;
};

/** The four ways not to answer, on every question. They are answers, too. */
export const SkipRow = ({ settings, stop, name = "skip" }: SkipRowProps) => (
  <div class="skip-row">
    {(["later", "unknown", "noAnswer"] as const).map((value) => (
      <button
        key={value}
        class="button quiet"
        type="submit"
        name={name}
        value={value}
        formNoValidate
      >
        {say(kitWords[value], settings)}
      </button>
    ))}
    <a class="button quiet" href={stop}>
      {say(kitWords.stop, settings)}
    </a>
  </div>
);
