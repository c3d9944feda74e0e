import type { HTMLAttributes } from "preact";

type Island = HTMLAttributes & Readonly<Record<`data-${string}`, string | undefined>>;

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "ippo-card": Island;
      "ippo-fresh": Island;
      "ippo-passkey": Island;
      "ippo-scan": Island;
    }
  }
}
