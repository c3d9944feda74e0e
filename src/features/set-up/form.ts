import { z } from "zod";

import { serviceTypes } from "../../words/office.ts";
import type { Labels } from "../../words/refusals.ts";
import { line, optionalText } from "../../http/fields.ts";

export const setUpLabels = {
  operatorName: { label: "法人の名前", max: 100 },
  officeName: { label: "事業所の名前", max: 100 },
  serviceType: { label: "サービスの種類" },
  name: { label: "あなたの名前", max: 60 },
  kana: { label: "ふりがな", max: 60 },
  email: { label: "メールアドレス", max: 200 },
  password: { label: "パスワード" },
} satisfies Labels;

export const setUpForm = z.object({
  operatorName: line(100),
  officeName: line(100),
  serviceType: z.enum(serviceTypes, "form.choose"),
  name: line(60),
  kana: optionalText(60),
  email: z
    .string()
    .trim()
    .min(1, "form.missing")
    .max(200, "form.tooLong")
    .pipe(z.email("form.invalid")),
  // Never trimmed: spaces at its ends are part of a password.
  password: z.string().min(1, "form.missing"),
});

export type SetUpForm = z.output<typeof setUpForm>;
