import type { Page } from "playwright-core";

import { dress, type Look } from "./visit.ts";

/** axe asks 4.5 : 1 of every theme; whoever chose はっきり gets 7 : 1 (WCAG 1.4.6) on every page. */
export const asked: Asked = { asked: 7, askedOfEdges: 3 };

export const clearly: Readonly<Record<string, Look>> = {
  "「はっきり」では、どの字も地と 7 : 1 より、どの枠も 3 : 1 よりはなれている": async (page) => {
    await dress(page, "theme", "contrast");
    const { weak } = await weakContrast(page, asked);
    await dress(page, "theme", "light");
    return weak;
  },
};

type Asked = { readonly asked: number; readonly askedOfEdges: number };

/** Letters and edges of what can be pressed, against the ground they stand on. */
export function weakContrast(
  page: Page,
  limits: Asked,
): Promise<{ readonly weak: readonly string[]; readonly measured: number }> {
  return page.evaluate(({ asked: ofLetters, askedOfEdges: ofEdges }) => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const weak = new Set<string>();
    let measured = 0;
    // A canvas knows every way of writing a colour.
    const brush = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const read = (text: string): Colour => {
      if (brush === null) throw new Error("No canvas");
      brush.clearRect(0, 0, 1, 1);
      brush.fillStyle = text;
      brush.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    };
    const over = (top: Colour, ground: Colour): Colour => {
      const mix = (a: number, b: number) => a * top[3] + b * (1 - top[3]);
      return [mix(top[0], ground[0]), mix(top[1], ground[1]), mix(top[2], ground[2]), 1];
    };
    const groundOf = (element: Element | null): Colour =>
      element === null
        ? [255, 255, 255, 1]
        : over(read(getComputedStyle(element).backgroundColor), groundOf(element.parentElement));
    const light = ([red, green, blue]: Colour): number => {
      const part = (value: number) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
    };
    const contrast = (a: Colour, b: Colour): number => {
      const [high = 0, low = 0] = [light(a), light(b)].sort((x, y) => y - x);
      return (high + 0.05) / (low + 0.05);
    };
    const look = (
      what: string,
      element: Element,
      colour: string,
      ground: Colour,
      least: number,
    ) => {
      measured += 1;
      const ratio = contrast(over(read(colour), ground), ground);
      if (ratio >= least) return;
      const words = (element.textContent ?? "").trim().slice(0, 20);
      weak.add(`${what} ${ratio.toFixed(1)} : 1 ${element.tagName}.${element.className} ${words}`);
    };
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.closest(".unseen, .skip, dialog:not([open]), .sample, option") === null;

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const place = texts.currentNode.parentElement;
      if (place === null || (texts.currentNode.textContent ?? "").trim() === "") continue;
      if (isShown(place))
        look("字", place, getComputedStyle(place).color, groundOf(place), ofLetters);
    }
    for (const edge of document.querySelectorAll(
      ".picture-card, .button, input, textarea, .way, .home-card",
    )) {
      const { borderTopWidth, borderTopColor, borderTopStyle } = getComputedStyle(edge);
      if (!isShown(edge) || borderTopStyle === "none" || borderTopWidth === "0px") continue;
      // A button without an edge of its own is told by its ground or its underline.
      if (read(borderTopColor)[3] === 0) continue;
      look("枠", edge, borderTopColor, groundOf(edge.parentElement), ofEdges);
    }
    return { weak: [...weak], measured };
  }, limits);
}
