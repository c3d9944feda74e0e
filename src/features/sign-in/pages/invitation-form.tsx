import { shortestPassword } from "../../../auth/password-rules.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Field } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { PlainPage } from "../../../ui/layout/plain.tsx";
import { refusedAt, type Refusal } from "../../../words/refusals.ts";

type Props = {
  readonly token: string;
  readonly email: string;
  readonly problems?: readonly Refusal[];
};

/** The invited staff member chooses a password; the address is the one the manager wrote. */
export const InvitationFormPage = ({ token, email, problems = [] }: Props) => (
  <PlainPage title="パスワードを決める" problems={problems}>
    <p>このアドレスでサインインします：{email}</p>
    <Form action={`/sign-in/invitation/${token}`} label="パスワード">
      <input type="hidden" name="username" value={email} autocomplete="username" />
      <Field
        name="password"
        label="パスワード"
        type="password"
        autocomplete="new-password"
        help={`${shortestPassword}文字以上。記号や数字はなくてもかまいません。好きな言葉をいくつか並べると、覚えやすく強くなります。`}
        problem={refusedAt(problems, "password")}
        required
      />
      <Button>決める</Button>
    </Form>
    <p>以前のパスワード・認証アプリ・パスキーは使えなくなります。</p>
  </PlainPage>
);

export const InvitationOverPage = ({ text }: { readonly text: string }) => (
  <PlainPage title="招待">
    <p>{text}</p>
    <p>
      <a href="/sign-in">サインインへ</a>
    </p>
  </PlainPage>
);
