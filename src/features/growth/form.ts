import { z } from "zod";

import { isPlainDay } from "../../domain/calendar/day.ts";
import type { PlainDay } from "../../domain/ids.ts";

export const teachingForm = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("taught"), experience: z.uuid("form.choose") }),
  z.object({ kind: z.literal("confirmed") }),
]);

/** The half year asked for in the address; anything else is the newest. */
export function halfIn(query: URLSearchParams): PlainDay | undefined {
  const half = query.get("half") ?? "";
  return isPlainDay(half) && /-(04|10)-01$/.test(half) ? half : undefined;
}
