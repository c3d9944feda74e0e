import { newId } from "../../../domain/ids.ts";
import { Button } from "../../../ui/components/button/button.tsx";

type Props = {
  readonly experienceId: string;
  /** The page to come back to. */
  readonly back: string;
  readonly name: string;
  /** Open with what was typed, after a refusal. */
  readonly typed?: string | undefined;
};

/** 取りやめ: the experience stays in history with its reason. */
export const WithdrawForm = ({ experienceId, back, name, typed }: Props) => (
  <details open={typed !== undefined}>
    <summary aria-label={`${name}を取りやめる`}>取りやめる</summary>
    <form method="post" action={`/experiences/${experienceId}/withdrawal`}>
      <input type="hidden" name="_once" value={newId()} />
      <input type="hidden" name="back" value={back} />
      <label>
        わけ <span class="required">※必須</span>{" "}
        <input name="reason" id="f-reason" required maxLength={200} value={typed ?? ""} />
      </label>
      <Button kind="danger">取りやめる</Button>
    </form>
  </details>
);
