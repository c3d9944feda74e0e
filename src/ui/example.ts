import type { VNode } from "preact";
import type { PersonSettings } from "../words/settings.ts";

/** One use of a component, as data: shown in the gallery, rendered and checked in the tests. */
export type Example = {
  readonly name: string;
  readonly shown: (settings: PersonSettings) => VNode;
};
