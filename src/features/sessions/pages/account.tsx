import type { StaffActor } from "../../../policies/actor.ts";
import { Card } from "../../../ui/components/card/card.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import type { Refusal } from "../../../words/refusals.ts";
import { staffFrame } from "../../frames/staff.ts";
import type { OpenSession, OwnLogin, OwnPasskey } from "../queries.ts";
import { CodeCard } from "./code-card.tsx";
import { PasskeyCard } from "./passkey-card.tsx";
import { PasswordCard } from "./password-card.tsx";
import { SessionCard } from "./session-card.tsx";

type Props = {
  readonly actor: StaffActor;
  readonly login: OwnLogin;
  readonly passkeys: readonly OwnPasskey[];
  readonly sessions: readonly OpenSession[];
  readonly problems: readonly Refusal[];
  readonly notice?: string | undefined;
};

export const AccountPage = ({ actor, login, passkeys, sessions, problems, notice }: Props) => (
  <StaffPage
    {...staffFrame(actor)}
    title="わたしのアカウント"
    here="account"
    problems={problems}
    notice={notice}
  >
    {login.hasPassword ? (
      <>
        <PasswordCard email={login.email} problems={problems} />
        <CodeCard on={login.hasCode} problems={problems} />
      </>
    ) : (
      <Card heading="パスワード">
        <p>まだありません。管理者に招待リンクを頼むと、パスワードを決められます。</p>
      </Card>
    )}
    <PasskeyCard passkeys={passkeys} />
    <SessionCard sessions={sessions} here={actor.sessionId} />
    <p>
      <a href="/office/switch">別の事業所で働く</a>
    </p>
  </StaffPage>
);
