// No Turbo: it alone is 25 KB gzipped of the 30 a page of the person may have, and a plain page load
// tells screen readers the new title by itself.
import { autosave } from "../islands/autosave.ts";
import { away } from "../islands/away.ts";
import { card } from "../islands/card.ts";
import { once } from "../islands/once.ts";
import { photo } from "../islands/photo.ts";
import { record } from "../islands/record.ts";
import { sign } from "../islands/sign.ts";
import { speak } from "../islands/speak.ts";

once();
autosave();
speak();
record();
sign();
photo();
away();
card();
