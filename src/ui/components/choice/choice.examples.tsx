import type { Example } from "../../example.ts";
import { Button } from "../button/button.tsx";
import { Form } from "../form/form.tsx";
import { StepProgress } from "../progress/step-progress.tsx";
import { Faces } from "./faces.tsx";
import { PictureChoice } from "./picture-choice.tsx";
import { SkipRow } from "./skip-row.tsx";

export const examples: readonly Example[] = [
  {
    name: "どう おもった？",
    shown: (settings) => (
      <Form action="#next" autosave={settings}>
        <StepProgress now={2} steps={["した こと", "おもった こと", "つぎ"]} />
        <Faces name="felt" label="どう おもった？" settings={settings} />
        <Button>つぎへ</Button>
        <SkipRow settings={settings} stop="#today" />
      </Form>
    ),
  },
  {
    name: "えを えらぶ",
    shown: () => (
      <PictureChoice
        name="work"
        label="なにを した？"
        many
        values={["boxFolding"]}
        options={[
          { value: "boxFolding", word: "はこおり", picture: "boxFolding" },
          { value: "enclosing", word: "ふうとうに いれる", picture: "enclosing" },
          { value: "inspection", word: "よく みて たしかめる", picture: "inspection" },
          { value: "cleaning", word: "そうじ", picture: "cleaning" },
          { value: "cookie", word: "クッキー", picture: "cookie" },
        ]}
      />
    ),
  },
  {
    name: "じぶんの え",
    shown: () => (
      <PictureChoice
        name="level"
        label="どう やった？"
        size="large"
        options={[
          { value: "I", word: "ひとりで", picture: "alone" },
          { value: "V", word: "こえかけ", picture: "byVoice" },
          { value: "M", word: "みほん", picture: "byModel" },
          { value: "P", word: "いっしょに", picture: "together" },
          { value: "NA", word: "きょうは しない", picture: "notToday" },
        ]}
      />
    ),
  },
];
