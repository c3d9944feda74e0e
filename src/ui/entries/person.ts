// No Turbo: it alone is 25 KB gzipped of the 30 a page of the person may have, and a plain page load
// tells screen readers the new title by itself.
import { autosave } from "../islands/autosave.ts";
import { away } from "../islands/away.ts";
import { neverFromMemory } from "../islands/back-forward.ts";
import { card } from "../islands/card.ts";
import { fresh } from "../islands/fresh.ts";
import { once } from "../islands/once.ts";
import { oneSwitch } from "../islands/one-switch.ts";
import { printing } from "../islands/print.ts";
import { photo } from "../islands/photo.ts";
import { record } from "../islands/record.ts";
import { scan } from "../islands/scan.ts";
import { sign } from "../islands/sign.ts";
import { speak } from "../islands/speak.ts";
import { twoKeys } from "../islands/two-keys.ts";
import { offline } from "../offline/page/offline.ts";

once();
autosave();
speak();
record();
sign();
photo();
printing();
away();
// Before card(), which may send the form at once.
scan();
card();
fresh();
neverFromMemory();
twoKeys();
oneSwitch();
offline();
