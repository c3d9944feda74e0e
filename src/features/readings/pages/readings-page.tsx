import type { ComponentChildren } from "preact";

import type { StaffActor } from "../../../policies/actor.ts";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import type { Refusal } from "../../../words/refusals.ts";
import { staffFrame } from "../../frames/staff.ts";

type Props = {
  readonly actor: StaffActor;
  readonly title: string;
  readonly notice?: string | undefined;
  readonly problems?: readonly Refusal[];
  readonly children: ComponentChildren;
};

/** The frame of every page about readings. */
export const ReadingsPage = ({ actor, title, notice, problems = [], children }: Props) => (
  <StaffPage
    {...staffFrame(actor)}
    title={title}
    here="readings"
    up={[{ href: "/readings/words", text: "ふりがなの読み方" }]}
    problems={problems}
    notice={notice}
  >
    {children}
  </StaffPage>
);
