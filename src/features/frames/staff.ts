import { may, type Ability } from "../../policies/abilities.ts";
import type { StaffActor, StaffRole } from "../../policies/actor.ts";
import type { StaffPageProps } from "../../ui/layout/staff.tsx";

/** What stands around every page of the staff: who is signed in, and the pages their role opens. */
export const staffFrame = (
  actor: StaffActor,
): Pick<StaffPageProps, "actor" | "links" | "signOut" | "account"> => ({
  actor: { name: actor.name, officeName: actor.officeName, role: roleWords[actor.role] },
  links: places.filter(({ can }) => may(actor, can)),
  signOut: { action: "/sign-out" },
  account: "/account",
});

export const roleWords: Record<StaffRole, string> = {
  supporter: "支援員",
  serviceManager: "サービス管理責任者",
  officeManager: "管理者",
};

const places: readonly { key: string; href: string; text: string; can: Ability }[] = [
  { key: "board", href: "/board", text: "きょうのボード", can: "experience.viewBoard" },
  { key: "days", href: "/days", text: "一日の計画", can: "experience.layOutDay" },
  { key: "people", href: "/people", text: "利用者", can: "participant.list" },
  { key: "waiting", href: "/waiting", text: "待っている人", can: "feedback.viewWaiting" },
  { key: "deadlines", href: "/deadlines", text: "期限", can: "deadline.view" },
  { key: "readiness", href: "/readiness", text: "運営指導", can: "readiness.view" },
  { key: "programmes", href: "/programmes", text: "プログラム", can: "programme.view" },
  { key: "office", href: "/office", text: "事業所", can: "office.manage" },
  { key: "audit", href: "/audit", text: "閲覧の記録", can: "audit.viewOffice" },
];
