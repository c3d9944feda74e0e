import type { RawForm } from "../../http/body.ts";
import { Button } from "../../ui/components/button/button.tsx";
import { Field, type FieldProps } from "../../ui/components/form/field.tsx";
import { Form } from "../../ui/components/form/form.tsx";
import { Select } from "../../ui/components/form/select.tsx";
import { PlainPage } from "../../ui/layout/plain.tsx";
import { serviceTypes, serviceTypeWords } from "../../words/office.ts";
import { refusedAt, type Refusal } from "../../words/refusals.ts";
import { setUpLabels } from "./form.ts";

type Props = {
  readonly token: string;
  readonly typed?: RawForm;
  readonly problems?: readonly Refusal[];
};

export function SetUpPage({ token, typed = {}, problems = [] }: Props) {
  const field = (name: keyof typeof setUpLabels) => ({
    name,
    label: setUpLabels[name].label,
    problem: refusedAt(problems, name),
  });
  const text = (name: keyof typeof setUpLabels): FieldProps => ({
    ...field(name),
    value: typed[name]?.[0],
  });
  return (
    <PlainPage title="はじめの設定" problems={problems}>
      <p>
        法人・最初の事業所・最初の管理者を登録します。職員と利用者は、サインインしてから加えます。
      </p>
      <Form action={`/set-up/${token}`}>
        <Field {...text("operatorName")} help="例：社会福祉法人○○会" required />
        <Field {...text("officeName")} required />
        <Select
          {...field("serviceType")}
          nothing="選んでください"
          options={serviceTypes.map((type) => ({ value: type, text: serviceTypeWords[type] }))}
          value={typed["serviceType"]?.[0]}
          required
        />
        <Field {...text("name")} autocomplete="name" required />
        <Field {...text("kana")} />
        <Field
          {...text("email")}
          type="email"
          autocomplete="username"
          help="サインインに使います。"
          required
        />
        <Field
          {...field("password")}
          type="password"
          autocomplete="new-password"
          help="12文字以上。法人や自分の名前は入れられません。貼り付けできます。"
          required
        />
        <Button>登録してサインインへ</Button>
      </Form>
    </PlainPage>
  );
}
