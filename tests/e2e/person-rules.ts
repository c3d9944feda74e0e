import type { Page } from "playwright-core";

/** What ui.md asks of every page of a person and only a drawn page can tell. Empty when all is kept. */
export function brokenRules(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) &&
      element.closest(".unseen, .skip, dialog:not([open])") === null;
    const name = (element: Element): string =>
      `${element.tagName.toLowerCase()} 「${(element.textContent ?? "").trim().slice(0, 24)}」`;

    for (const target of document.querySelectorAll("a, button, input, select, textarea, summary")) {
      const area = target.matches("input") ? (target.closest("label") ?? target) : target;
      if (target.matches("[type=hidden], [tabindex='-1']") || !isShown(area)) continue;
      const { width, height } = area.getBoundingClientRect();
      if (width < 44 || height < 44) {
        found.push(`${Math.round(width)}×${Math.round(height)} px: ${name(area)}`);
      }
    }
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const place = words.currentNode.parentElement;
      if (place === null || (words.currentNode.textContent ?? "").trim() === "") continue;
      // A reading stands above its word at half its size, as everywhere in Japanese print.
      if (!isShown(place) || place.closest("rt, rp, script, option, audio") !== null) continue;
      const size = Number.parseFloat(getComputedStyle(place).fontSize);
      if (size < 17.9) found.push(`${size} px letters: ${name(place)}`);
    }
    const ways = document.querySelectorAll("main .home > .home-card, main > .home-card");
    if (location.pathname === "/today" && ways.length > 5) found.push(`${ways.length} choices`);
    return found;
  });
}

/** Where the way to a human stands, from the right and from the bottom of the window. */
export function placeOfHelp(page: Page): Promise<string> {
  return page.evaluate(() => {
    const help = document.querySelector(".person-bar a:last-child");
    const { right, bottom } = help?.getBoundingClientRect() ?? { right: 0, bottom: 0 };
    const at = [innerWidth - right, innerHeight - bottom].map(Math.round).join(" ");
    return `${help?.getAttribute("href")} ${help?.textContent} ${at}`;
  });
}

/** No word for failure, no rank, no streak, no comparison with others (product.md, principle 2 and 3). */
export const forbiddenWords =
  /失敗|しっぱい|だめ|ダメ|できなかった|できません でした|ランク|順位|\d位|連続|れんぞく|平均|偏差|最下位|ほかの人より|ポイント|点数/u;
