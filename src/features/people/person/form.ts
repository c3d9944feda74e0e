import { z } from "zod";

import type { Labels } from "../../../words/refusals.ts";
import { day, line, optionalDay, optionalText, version } from "../../../http/fields.ts";
import { hiragana } from "../kana.ts";

export const personLabels = {
  name: { label: "氏名", max: 60 },
  kana: { label: "ふりがな", max: 80 },
  called: { label: "呼び名", max: 40 },
  birthDate: { label: "生年月日" },
  recipientNumber: { label: "受給者証番号" },
  groupId: { label: "グループ" },
  startsOn: { label: "利用開始日" },
  another: { label: "別の人として登録する" },
} satisfies Labels;

const fields = {
  name: line(60),
  kana: line(80)
    .transform(hiragana)
    .refine((kana) => /^[ぁ-ゖー・ ]+$/.test(kana), "people.kana"),
  called: optionalText(40),
  birthDate: optionalDay,
  recipientNumber: z
    .string()
    .transform((typed) => typed.normalize("NFKC").replaceAll(/[\s-]/g, ""))
    .refine((number) => /^([0-9]{10})?$/.test(number), "people.recipientNumber"),
  groupId: z
    .union([z.literal(""), z.uuid()], "form.choose")
    .transform((id) => (id === "" ? null : id)),
  another: z
    .literal("on")
    .optional()
    .transform((ticked) => ticked === "on"),
};

export const newPersonForm = z.object({ ...fields, startsOn: day });
export const personForm = z.object({ ...fields, _version: version });

export type PersonFields = Omit<z.output<typeof personForm>, "_version">;
