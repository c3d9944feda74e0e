import type { StaffActor } from "../../../policies/actor.ts";
import { paperNames, type PaperKind } from "../../../reports/kit/model.ts";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { staffFrame } from "../../frames/staff.ts";

export type NotYetProps = {
  readonly actor: StaffActor;
  readonly kind: PaperKind;
  readonly participantId: string;
  readonly participantName: string;
};

const whatComesFirst: Record<PaperKind, string> = {
  supportPlan: "計画の原案を書くと、ここに出ます。",
  supportPlanEasy: "計画の原案を書くと、ここに出ます。",
  assessment: "アセスメントの面接を記録すると、ここに出ます。",
  meetingMinutes: "個別支援会議を記録すると、ここに出ます。",
  monitoring: "モニタリングの結果を書くと、ここに出ます。",
};

/** A paper whose step was not taken yet says which one. */
export const NotYetPage = ({ actor, kind, participantId, participantName }: NotYetProps) => (
  <StaffPage
    {...staffFrame(actor)}
    title={`${paperNames[kind]}はまだありません`}
    here="people"
    up={[
      { href: `/people/${participantId}`, text: `${participantName}さん` },
      { href: `/people/${participantId}/papers`, text: "書類" },
    ]}
  >
    <p>{whatComesFirst[kind]}</p>
    <p>
      <a href={`/people/${participantId}/plan`}>個別支援計画の手順へ</a>
    </p>
  </StaffPage>
);
