import type { Example } from "../../example.ts";
import { Form } from "../form/form.tsx";
import { TextArea } from "../form/text-area.tsx";
import { Advice } from "./advice.tsx";

export const examples: readonly Example[] = [
  {
    name: "返事を書く",
    shown: () => (
      <Form action="#sent">
        <Advice pointers={["人ではなく、したことをほめると伝わります。"]}>
          <TextArea name="whyGood" label="よかったわけ" value="えらいですね。" />
          <TextArea name="nextHint" label="つぎのヒント" required />
        </Advice>
      </Form>
    ),
  },
];
