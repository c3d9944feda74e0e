import { Button } from "../../../ui/components/button/button.tsx";
import { Card } from "../../../ui/components/card/card.tsx";
import { Field } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { refusedAt, type Refusal } from "../../../words/refusals.ts";

type Props = { readonly on: boolean; readonly problems: readonly Refusal[] };

/** The second step. Every change of it asks for the password again. */
export const CodeCard = ({ on, problems }: Props) => (
  <Card heading="認証アプリ（二段階）" aside={on ? "登録済み" : "未登録"}>
    <p>
      {on
        ? "サインインのたびに、認証アプリの6桁の数字を聞きます。"
        : "パスワードを知られても、ほかの人は入れなくなります。登録をおすすめします。"}
    </p>
    <Form action={on ? "/account/recovery-codes" : "/account/code"} label="認証アプリ">
      <Field
        name="password"
        label="いまのパスワード（認証アプリ）"
        type="password"
        autocomplete="current-password"
        problem={refusedAt(problems, "password")}
        required
      />
      {on ? (
        <>
          <Button kind="secondary">予備コードを作り直す</Button>
          <Button kind="danger" formAction="/account/code/removal">
            認証アプリの登録を消す
          </Button>
        </>
      ) : (
        <Button>登録をはじめる</Button>
      )}
    </Form>
  </Card>
);
