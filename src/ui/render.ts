import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/** A whole page as text, with the doctype that keeps browsers in standards mode. */
export const renderPage = (page: VNode): string => `<!doctype html>${renderToString(page)}`;
