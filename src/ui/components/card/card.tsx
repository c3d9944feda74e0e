import type { ComponentChildren } from "preact";

export type CardProps = {
  readonly heading?: ComponentChildren | undefined;
  readonly level?: 2 | 3 | 4 | undefined;
  readonly id?: string | undefined;
  readonly tone?: "plain" | "next" | "done" | "words" | undefined;
  /** Stands opposite the heading: a time, a state. */
  readonly aside?: ComponentChildren | undefined;
  readonly children?: ComponentChildren | undefined;
};

/** One thing on a surface of its own; `words` is what the person said. */
export function Card({ heading, level = 2, id, tone = "plain", aside, children }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <section class={`card ${tone}`} id={id}>
      {(heading !== undefined || aside !== undefined) && (
        <div class="card-head">
          {heading !== undefined && <Heading>{heading}</Heading>}
          {aside !== undefined && <div class="aside">{aside}</div>}
        </div>
      )}
      {children}
    </section>
  );
}
