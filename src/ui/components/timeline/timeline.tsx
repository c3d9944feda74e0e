import type { ComponentChildren } from "preact";

export type TimelineEntryProps = {
  /** The day or moment in words: 「11月22日（日）午後2時30分」. */
  readonly when: string;
  /** The same for machines: `2026-11-22` or an instant. */
  readonly at: string;
  readonly kind: string;
  /** The person's own words stand out and come first. */
  readonly voice: "own" | "ours";
  readonly by?: string | undefined;
  /** How it was given: 「読み上げてもらって」「代わりに入力」. */
  readonly howGiven?: string | undefined;
  readonly links?: readonly { readonly href: string; readonly text: string }[];
  readonly id?: string | undefined;
  readonly children: ComponentChildren;
};

export const Timeline = ({ children }: { children: ComponentChildren }) => (
  <ol class="timeline">{children}</ol>
);

/** One thing said or done, with who, when, how, and what it belongs to. */
export const TimelineEntry = ({ children, ...entry }: TimelineEntryProps) => (
  <li class={`entry ${entry.voice}`} id={entry.id}>
    <article>
      <header>
        <span class="kind">{entry.kind}</span>
        <time dateTime={entry.at}>{entry.when}</time>
        {entry.by !== undefined && <span class="by">{entry.by}</span>}
        {entry.howGiven !== undefined && <span class="how">{entry.howGiven}</span>}
      </header>
      <div class="said">{children}</div>
      {entry.links && entry.links.length > 0 && (
        <ul class="links">
          {entry.links.map((link) => (
            <li key={link.href}>
              <a href={link.href}>{link.text}</a>
            </li>
          ))}
        </ul>
      )}
    </article>
  </li>
);
