import type { Example } from "../../example.ts";
import { Pictogram } from "../picture/pictogram.tsx";
import { Button, ButtonLink } from "./button.tsx";

export const examples: readonly Example[] = [
  {
    name: "ボタン",
    shown: () => (
      <div class="row">
        <Button>つぎへ</Button>
        <Button kind="done">できた</Button>
        <Button kind="secondary">もういちど みる</Button>
        <Button kind="danger">けす</Button>
        <Button kind="quiet">あとで</Button>
      </div>
    ),
  },
  {
    name: "ボタンの かたちの リンク",
    shown: () => (
      <ButtonLink href="#next">
        つぎの しごと <Pictogram name="next" />
      </ButtonLink>
    ),
  },
];
