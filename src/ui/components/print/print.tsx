import { kitWords } from "../../../words/kit.ts";
import { say, type WordSettings } from "../../../words/pair.ts";

/** Every browser prints the page as paper; where script runs, a button asks it to. */
export const Print = ({ settings }: { readonly settings: WordSettings }) => (
  <ippo-print class="no-paper" data-print={say(kitWords.print, settings)}>
    <p class="soft">{say(kitWords.printHow, settings)}</p>
  </ippo-print>
);
