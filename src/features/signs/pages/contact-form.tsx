import { firstOf } from "../../../http/body.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Field } from "../../../ui/components/form/field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { refusedAt } from "../../../words/refusals.ts";
import type { PersonSignsProps } from "./person-signs.tsx";

/** Staff enter a number for the person, whatever they are shown of the others. */
export const ContactForm = ({ participantId, once, raw, refused }: PersonSignsProps) => (
  <details open={refusedAt(refused, "phone") !== undefined}>
    <summary>連絡先を足す</summary>
    <Form action={`/people/${participantId}/crisis-contacts`} once={once} class="stack">
      <Field
        name="name"
        label="名前"
        width="middle"
        value={firstOf(raw, "name")}
        problem={refusedAt(refused, "name")}
        required
      />
      <Field
        name="phone"
        type="tel"
        inputmode="tel"
        label="電話番号"
        width="middle"
        value={firstOf(raw, "phone")}
        problem={refusedAt(refused, "phone")}
        required
      />
      <p class="soft">本人のつらいときのカードに、職員が入れたものとして出ます。</p>
      <Button>足す</Button>
    </Form>
  </details>
);
