import type { ComponentChildren } from "preact";

import type { StaffActor } from "../../policies/actor.ts";
import { StaffPage } from "../../ui/layout/staff.tsx";
import type { Refusal } from "../../words/refusals.ts";
import { staffFrame } from "../frames/staff.ts";

export type PeoplePageProps = {
  readonly actor: StaffActor;
  readonly title: string;
  /** Whose page it is; none on the list's own pages. */
  readonly person?: { readonly id: string; readonly name: string };
  readonly kept?: string | undefined;
  readonly problems?: readonly Refusal[];
  readonly children: ComponentChildren;
};

/** A page under 「利用者」. */
export const PeoplePage = ({ actor, title, person, kept, problems, children }: PeoplePageProps) => (
  <StaffPage
    {...staffFrame(actor)}
    title={title}
    here="people"
    problems={problems}
    notice={kept}
    up={[
      { href: "/people", text: "利用者" },
      ...(person === undefined
        ? []
        : [{ href: `/people/${person.id}`, text: `${person.name}さん` }]),
    ]}
  >
    {children}
  </StaffPage>
);
