import { z } from "zod";

const back = z.string().optional();
const id = z.uuid("provenance.helperUnknown");

export const besideForm = z.object({
  how: z.enum(["alone", "read_aloud", "typed_for"], "mark.missing"),
  helper: id.optional(),
  back,
});

export const callForm = z.object({ staff: id });
