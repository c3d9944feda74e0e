import { z } from "zod";

import type { Labels } from "../../../words/refusals.ts";
import { line } from "../../../http/fields.ts";

export const groupLabels = { name: { label: "グループの名前", max: 40 } } satisfies Labels;

export const groupForm = z.object({ name: line(40) });

export const placeForm = z.object({ move: z.enum(["up", "down"]) });
