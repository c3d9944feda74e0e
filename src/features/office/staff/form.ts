import { z } from "zod";

import type { Labels } from "../../../words/refusals.ts";
import { day, line, optionalText, version } from "../../../http/fields.ts";

export const staffLabels = {
  name: { label: "名前", max: 60 },
  kana: { label: "ふりがな", max: 60 },
  staffId: { label: "職員" },
  role: { label: "役割" },
  startsOn: { label: "配置が始まる日" },
  lastDay: { label: "配置の最後の日" },
  email: { label: "メールアドレス", max: 200 },
} satisfies Labels;

const role = z.enum(["officeManager", "serviceManager", "supporter"], "form.choose");

export const newStaffForm = z.object({
  name: line(60),
  kana: optionalText(60),
  role,
  startsOn: day,
});

export const postForm = z.object({ role, startsOn: day });

export const joiningForm = z.object({ staffId: z.uuid("staff.nobody"), role, startsOn: day });

export const endingForm = z.object({ lastDay: day });

export const memberForm = z.object({ _version: version, name: line(60), kana: optionalText(60) });

export const invitationForm = z.object({
  email: z.string().trim().max(200, "form.tooLong").pipe(z.email("form.invalid")),
});

export type NewStaffForm = z.output<typeof newStaffForm>;
export type PostForm = z.output<typeof postForm>;
