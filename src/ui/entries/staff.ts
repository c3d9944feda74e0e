import { autosave } from "../islands/autosave.ts";
import { once } from "../islands/once.ts";
import { photo } from "../islands/photo.ts";
import { record } from "../islands/record.ts";

once();
autosave();
photo();
record();
