import type { ComponentChildren } from "preact";

import { easyHints, mostHints } from "../../../domain/easy/hints.ts";

export type EasyHintsProps = {
  /** What the field holds as the page is drawn: a text that comes back brings its hints along. */
  readonly text: string;
  /** The field itself. */
  readonly children: ComponentChildren;
};

/**
 * What makes a text for a person hard to read, under its field. While somebody types, the island
 * goes on from there on this device alone; it offers words and changes none.
 */
export const EasyHints = ({ text, children }: EasyHintsProps) => (
  <ippo-easy>
    {children}
    <div
      class="easy-hints"
      role="status"
      data-heading="やさしい書き方"
      data-use="この言葉にする"
      data-undo="元の文に戻す"
    >
      <Listed hints={easyHints(text).slice(0, mostHints)} />
    </div>
  </ippo-easy>
);

const Listed = ({ hints }: { hints: ReturnType<typeof easyHints> }) =>
  hints.length === 0 ? null : (
    <>
      <p>やさしい書き方</p>
      <ul>
        {hints.map(({ rule, at, words }) => (
          <li key={rule + at}>{words}</li>
        ))}
      </ul>
    </>
  );
