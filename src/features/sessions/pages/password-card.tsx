import { shortestPassword } from "../../../auth/password-rules.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Field } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { refusedAt, type Refusal } from "../../../words/refusals.ts";

type Props = { readonly email: string; readonly problems: readonly Refusal[] };

export const PasswordCard = ({ email, problems }: Props) => (
  <Card heading="パスワード">
    <p>サインインのアドレス：{email}</p>
    <Form action="/account/password" label="パスワードを変える">
      <Field
        name="current"
        label="いまのパスワード"
        type="password"
        autocomplete="current-password"
        problem={refusedAt(problems, "current")}
        required
      />
      <Field
        name="next"
        label="新しいパスワード"
        type="password"
        autocomplete="new-password"
        help={`${shortestPassword}文字以上。定期的に変える必要はありません。`}
        problem={refusedAt(problems, "next")}
        required
      />
      <Button>パスワードを変える</Button>
    </Form>
  </Card>
);
