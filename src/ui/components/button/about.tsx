import type { ComponentChildren } from "preact";

/**
 * For readers who hear a short word alone: whom or what it is about. It is part of the words, since a
 * name beside them would not be what is seen as soon as readings stand over it (WCAG 2.5.3).
 */
export const About = ({ children }: { children: ComponentChildren }) => (
  <span class="unseen">{children}</span>
);
