import { Button } from "../../../ui/components/button/button.tsx";
import { Field } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { PlainPage } from "../../../ui/layout/plain.tsx";
import type { Refusal } from "../../../words/refusals.ts";

type Props = { readonly back: string; readonly problems?: readonly Refusal[] };

/** The second step: six digits of the authenticator app, or one recovery code. */
export const CodeFormPage = ({ back, problems }: Props) => (
  <PlainPage title="確認コード" problems={problems}>
    <Form action="/sign-in/code" label="確認コード">
      <input type="hidden" name="back" value={back} />
      <Field
        name="code"
        label="確認コード"
        help="認証アプリの6桁の数字、または控えてある予備コードを入力してください。"
        autocomplete="one-time-code"
        maxLength={40}
        width="middle"
        required
      />
      <Button>確かめる</Button>
    </Form>
    <p>
      <a href="/sign-in/staff">はじめからやり直す</a>
    </p>
  </PlainPage>
);
