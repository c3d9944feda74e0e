import type { ComponentChildren } from "preact";

export type NoticeProps = {
  readonly tone?: "note" | "done" | "care" | undefined;
  readonly heading?: string | undefined;
  readonly children: ComponentChildren;
};

/** One gentle message; `done` after something was kept, `care` where a look is needed. */
export const Notice = ({ tone = "note", heading, children }: NoticeProps) => (
  <div class={`notice ${tone}`} role="status">
    {heading !== undefined && <p class="heading">{heading}</p>}
    <div>{children}</div>
  </div>
);
