import type { ChainProblem } from "../../../domain/audit/chain.ts";
import type { Result } from "../../../domain/result.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { Notice } from "../../../ui/components/notice/notice.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { wordsOfProblem } from "../../../words/problems.ts";
import { staffFrame } from "../../frames/staff.ts";
import type { VerifiedLog } from "../verify.ts";

type Props = {
  readonly actor: StaffActor;
  readonly verified: Result<VerifiedLog, ChainProblem>;
};

/** Whether every line of the operator's log still follows from the one before. */
export const CheckPage = ({ actor, verified }: Props) => (
  <StaffPage
    {...staffFrame(actor)}
    title="記録のつながり"
    here="audit"
    up={[{ href: "/audit", text: "閲覧の記録" }]}
  >
    {verified.ok ? (
      <Notice tone="done" heading="つながっています">
        法人全体の{verified.value.seq}行を、はじめから確かめました。
        {verified.value.signedDays === 0
          ? "一日ごとの署名は、まだありません（次の日に作られます）。"
          : `一日ごとの署名${verified.value.signedDays}日分とも合っています。`}
      </Notice>
    ) : (
      <Notice tone="care" heading="つながっていません">
        {wordsOfProblem(verified.problem).std}
      </Notice>
    )}
  </StaffPage>
);
