import type { ComponentChildren } from "preact";

export type AdviceProps = {
  /** Fields named `seen`, `whyGood`, `nextHint`, `strengthWord`. */
  readonly children: ComponentChildren;
  /** What the server already found; the island goes on from there while somebody types. */
  readonly pointers?: readonly string[] | undefined;
};

/** Gentle pointers under a reply being written. They never stop anybody from sending. */
export const Advice = ({ children, pointers = [] }: AdviceProps) => (
  <ippo-advice>
    {children}
    <div class="advice" role="status" data-heading="送る前に、ひとこと">
      {pointers.length > 0 && <p>送る前に、ひとこと</p>}
      {pointers.length > 0 && (
        <ul>
          {pointers.map((pointer) => (
            <li key={pointer}>{pointer}</li>
          ))}
        </ul>
      )}
    </div>
  </ippo-advice>
);
