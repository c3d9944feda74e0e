// No Turbo here either: its hover prefetch would write "looked at this person" into the audit log, and
// it neither moves focus nor announces the page it swaps in.
import { advice } from "../islands/advice.ts";
import { easy } from "../islands/easy.ts";
import { autosave } from "../islands/autosave.ts";
import { once } from "../islands/once.ts";
import { opened } from "../islands/opened.ts";
import { photo } from "../islands/photo.ts";
import { record } from "../islands/record.ts";
import { passkey } from "../islands/passkey.ts";

once();
opened();
advice();
easy();
autosave();
photo();
record();
passkey();
