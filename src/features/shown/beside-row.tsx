import { helpWords } from "../../words/help.ts";
import { say } from "../../words/pair.ts";
import type { PersonSettings } from "../../words/settings.ts";
import type { Beside } from "../help/queries.ts";

type Props = {
  readonly beside: Beside;
  readonly settings: PersonSettings;
  /** This page, to come back to. */
  readonly here: string;
};

/** One small line on every page where the person writes: who writes with me, and the way to change it. */
export const BesideRow = ({ beside, settings, here }: Props) => (
  <p class="beside">
    {say(helpWords.besideTitle, settings)} {howWords(beside, settings)}{" "}
    <a href={`/help/beside?back=${encodeURIComponent(here)}`}>{say(helpWords.change, settings)}</a>
  </p>
);

type Given = { readonly given_how: string; readonly helper_name: string | null };

/** 「よんで もらった（森田さくら）」 */
export function howWords({ given_how, helper_name }: Given, settings: PersonSettings): string {
  const how = say(helpWords[isHow(given_how) ? given_how : "alone"], settings);
  return helper_name === null ? how : `${how}（${helper_name}）`;
}

const isHow = (text: string): text is "alone" | "read_aloud" | "typed_for" | "interpreted" =>
  ["alone", "read_aloud", "typed_for", "interpreted"].includes(text);
