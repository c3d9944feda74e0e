import type { ComponentChildren } from "preact";

import { may } from "../../policies/abilities.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { Tabs } from "../../ui/components/tabs/tabs.tsx";
import { StaffPage } from "../../ui/layout/staff.tsx";
import type { Refusal } from "../../words/refusals.ts";
import { staffFrame } from "./staff.ts";

const tabs = [
  { href: "/office", text: "設定" },
  { href: "/office/calendar", text: "開所日" },
  { href: "/office/groups", text: "グループ" },
  { href: "/office/staff", text: "職員" },
  { href: "/office/plan-form", text: "計画書" },
  { href: "/devices", text: "端末" },
  { href: "/readings/words", text: "ふりがな" },
  { href: "/office/offices", text: "ほかの事業所" },
] as const;

export type OfficePageProps = {
  readonly actor: StaffActor;
  readonly title: string;
  readonly tab: (typeof tabs)[number]["href"];
  readonly kept?: boolean;
  readonly problems?: readonly Refusal[];
  readonly up?: readonly { readonly href: string; readonly text: string }[];
  readonly children: ComponentChildren;
};

/** A page of the office's own affairs, with the ways to the others. */
export const OfficePage = ({
  actor,
  title,
  tab,
  kept,
  problems,
  up,
  children,
}: OfficePageProps) => (
  <StaffPage
    {...staffFrame(actor)}
    title={title}
    here="office"
    problems={problems}
    notice={kept === true ? "保存しました。" : undefined}
    {...(up === undefined ? {} : { up })}
  >
    {may(actor, "office.manage") && <Tabs label="事業所のページ" tabs={tabs} here={tab} />}
    {children}
  </StaffPage>
);
