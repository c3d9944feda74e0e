import { z } from "zod";

import { personLevels } from "../../domain/programme/support-level.ts";

export const markForm = z.object({ level: z.enum(personLevels, "mark.missing") });
