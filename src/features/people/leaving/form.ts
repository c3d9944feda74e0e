import { z } from "zod";

import type { Labels } from "../../../words/refusals.ts";
import { day, optionalText } from "../../../http/fields.ts";

export const leavingLabels = {
  lastDay: { label: "最後の利用日" },
  reason: { label: "わけ", max: 200 },
  startsOn: { label: "再開する日" },
} satisfies Labels;

export const leavingForm = z.object({ lastDay: day, reason: optionalText(200) });

export const returnForm = z.object({ startsOn: day });
