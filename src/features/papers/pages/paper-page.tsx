import type { ComponentChildren } from "preact";
import type { PaperModel } from "../../../reports/kit/model.ts";
import type { StaffActor } from "../../../policies/actor.ts";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { StaffPage } from "../../../ui/layout/staff.tsx";
import { staffFrame } from "../../frames/staff.ts";
import { BlockShown } from "./block-shown.tsx";

export type PaperPageProps = {
  readonly actor: StaffActor;
  readonly participantId: string;
  readonly participantName: string;
  readonly model: PaperModel;
  readonly pdf: string;
  /** What stands between the link to the PDF and the paper: that it is kept, or how to keep it. */
  readonly children?: ComponentChildren;
};

/** A paper as a page; its PDF is one press away. */
export function PaperPage(page: PaperPageProps) {
  const { actor, participantId, participantName, model, pdf, children } = page;
  return (
    <StaffPage
      {...staffFrame(actor)}
      title={model.title}
      here="people"
      up={[
        { href: "/people", text: "利用者" },
        { href: `/people/${participantId}`, text: `${participantName}さん` },
        { href: `/people/${participantId}/papers`, text: "書類" },
      ]}
    >
      <p class="row">
        <ButtonLink href={pdf}>PDF をひらく</ButtonLink>
      </p>
      {children}
      <article class="paper" aria-label={model.title}>
        {model.blocks.map((block, at) => (
          <BlockShown key={at} block={block} />
        ))}
        <p class="foot">{model.foot}</p>
      </article>
    </StaffPage>
  );
}
