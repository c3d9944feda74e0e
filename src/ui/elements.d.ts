import type { HTMLAttributes } from "preact";

type Island = HTMLAttributes & Readonly<Record<`data-${string}`, string | undefined>>;

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "ippo-advice": Island;
      "ippo-autosave": Island;
      "ippo-away": Island;
      "ippo-easy": Island;
      "ippo-offline": Island;
      "ippo-once": Island;
      "ippo-one-switch": Island;
      "ippo-photo": Island;
      "ippo-print": Island;
      "ippo-record": Island;
      "ippo-sign": Island;
      "ippo-speak": Island;
      "ippo-stored": Island;
      "ippo-unsent": Island;
    }
  }
}
