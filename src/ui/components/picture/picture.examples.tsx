import type { Example } from "../../example.ts";
import { pictogramWords, type PictogramName } from "../../../words/pictograms.ts";
import { say } from "../../../words/pair.ts";
import { Photo } from "./photo.tsx";
import { Pictogram } from "./pictogram.tsx";

// The keys of our own record.
const names = Object.keys(pictogramWords) as PictogramName[];

export const examples: readonly Example[] = [
  {
    name: "えと ことば",
    shown: (settings) => (
      <ul class="row">
        {names.map((name) => (
          <li key={name}>
            <Pictogram name={name} />
            {say(pictogramWords[name], settings)}
          </li>
        ))}
      </ul>
    ),
  },
  {
    name: "しゃしん",
    shown: () => (
      <Photo src="/ippo.svg" alt="青い四角に、階段の絵" caption="いっぽ" width={96} height={96} />
    ),
  },
];
