import type { Example } from "../../example.ts";
import { EmptyState } from "../empty/empty-state.tsx";
import { Notice } from "../notice/notice.tsx";
import { Speak } from "../speak/speak.tsx";
import { Card } from "./card.tsx";

export const examples: readonly Example[] = [
  {
    name: "カード",
    shown: (settings) => (
      <div class="stack">
        <Card heading="はこおり" tone="next" aside="午前9時30分から" id="work">
          <p>きょうの しごとです。</p>
          <Speak of="work" settings={settings} about="はこおり" />
        </Card>
        <Card heading="できた！" tone="done">
          <p>はこを 20こ おりました。</p>
        </Card>
        <Card tone="words">
          <p>「さいごまで できて うれしかった。」</p>
        </Card>
      </div>
    ),
  },
  {
    name: "おしらせ",
    shown: () => (
      <div class="stack">
        <Notice tone="done">ほぞん しました。</Notice>
        <Notice heading="おしらせ">あしたは おやすみです。</Notice>
        <Notice tone="care">3日のあいだ、だれも返事をしていません。</Notice>
      </div>
    ),
  },
  {
    name: "なにも ないとき",
    shown: () => (
      <EmptyState heading="待っている人はいません" picture="done">
        <p>すべてのふりかえりに返事が届いています。</p>
      </EmptyState>
    ),
  },
];
