import { z } from "zod";

import { serviceTypes } from "../../../words/office.ts";
import type { Labels } from "../../../words/refusals.ts";
import { line } from "../../../http/fields.ts";

export const officeLabels = {
  name: { label: "事業所の名前", max: 100 },
  serviceType: { label: "サービスの種類" },
} satisfies Labels;

export const officeForm = z.object({
  name: line(100),
  serviceType: z.enum(serviceTypes, "form.choose"),
});

export const switchForm = z.object({ officeId: z.uuid("office.notMine") });
