import type { Example } from "../../example.ts";
import { Button } from "../button/button.tsx";
import { Checkboxes, RadioCards } from "./choices.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { DateField, Field } from "./field.tsx";
import { PhotoField, VoiceField } from "./file-field.tsx";
import { Form } from "./form.tsx";
import { Select } from "./select.tsx";
import { TextArea } from "./text-area.tsx";

const once = "01980000-0000-7000-8000-000000000001";

export const examples: readonly Example[] = [
  {
    name: "入力を確かめる",
    shown: () => (
      <ErrorSummary
        problems={[
          { field: "seen", text: "「見たこと」を書いてください。" },
          { text: "ほかの人が先に変更しました。" },
        ]}
      />
    ),
  },
  {
    name: "職員のフォーム",
    shown: () => (
      <Form action="#saved" once={once} version={3}>
        <Field name="familyName" label="氏名" required value="山田 花" autocomplete="off" />
        <DateField name="startedOn" label="利用開始日" value="令和8年5月1日" />
        <TextArea
          name="seen"
          label="見たこと（事実）"
          required
          help="何をしていたかを、見たままに書きます。"
          problem="「見たこと」を書いてください。"
        />
        <Select
          name="group"
          label="グループ"
          nothing="選んでください"
          options={[
            { value: "a", text: "あおぞら" },
            { value: "b", text: "ひまわり" },
          ]}
        />
        <RadioCards
          name="legal"
          label="体験の区分"
          options={[
            { value: "none", text: "事業所の中", note: "施設外の記録は要りません" },
            { value: "outside", text: "施設外就労" },
          ]}
        />
        <Checkboxes
          name="days"
          label="曜日"
          values={["mon"]}
          options={[
            { value: "mon", text: "月" },
            { value: "tue", text: "火" },
          ]}
        />
        <Field
          name="certificate"
          label="受給者証番号"
          value="1234567890"
          readOnlyWhy="契約の画面で変更します"
        />
        <Button>保存する</Button>
      </Form>
    ),
  },
  {
    name: "しゃしんと こえ",
    shown: (settings) => (
      <Form action="#saved" enctype="multipart/form-data" autosave={settings} once={once}>
        <PhotoField name="photo" label="しゃしん" settings={settings} />
        <VoiceField name="voice" label="こえ" settings={settings} />
        <TextArea name="words" label="ことば" />
      </Form>
    ),
  },
];
