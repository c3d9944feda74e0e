import type { Page } from "playwright-core";

/** What the keyboard stands on: its name, and why it could not be seen there. */
type Focus = {
  readonly name: string;
  readonly unseen: string | null;
  /** Its number among everything on the page, as a reader meets it. */
  readonly order: number;
};

/**
 * Presses Tab until the keyboard stands on what has this name, and fails where it stands on something
 * that is hidden, outside the window, under the bar, or shows no focus.
 */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    const focus = await focusOf(page);
    if (focus.unseen !== null) throw new Error(`${focus.unseen}: ${focus.name}`);
    if (typeof name === "string" ? focus.name === name : name.test(focus.name)) return;
    passed.push(focus.name);
  }
  throw new Error(`Tab never came to ${name}; it passed ${passed.join(" / ")}`);
}

/** Walks a whole page by Tab and tells where the focus could not be seen on the way. */
export async function walkByTab(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  let before = -1;
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press("Tab");
    const focus = await focusOf(page);
    // Past its last element the browser stands on nothing, or begins again at the top.
    if (focus.order <= before) return wrong;
    if (focus.unseen !== null) wrong.push(`${focus.unseen}: ${focus.name}`);
    before = focus.order;
  }
  return [...wrong, "Tab never left the page"];
}

/** A key that leads to another page. */
export async function follow(page: Page, key: "Enter" | "Space"): Promise<void> {
  await Promise.all([page.waitForEvent("load"), page.keyboard.press(key)]);
}

function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const on = document.activeElement;
    if (on === null || on === document.body) {
      return { name: "(nothing)", unseen: null, order: -1 };
    }
    const order = [...document.querySelectorAll("*")].indexOf(on);
    const label = on.closest("label") ?? document.querySelector(`label[for="${on.id}"]`);
    const said = on.getAttribute("aria-label") ?? (on.matches("input") ? label : on)?.textContent;
    const name = (typeof said === "string" ? said : (label?.textContent ?? on.tagName))
      .replaceAll(/\s+/g, " ")
      .trim();
    // A card's own input lies unseen over it; the card shows the focus.
    const drawn = on.matches(".picture-choice input") ? on.nextElementSibling : on;
    const shown = drawn ?? on;
    // A point of a chart shows the focus on the round field under it.
    const field = shown.matches("a") ? shown.querySelector(".touch") : null;
    const { outlineStyle, outlineWidth, stroke } = getComputedStyle(field ?? shown);
    const marked =
      (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) ||
      (field !== null && stroke !== "none") ||
      shown.closest(".choice:has(:focus-visible)") !== null;
    // A link that breaks over two lines has a box for each; its first line is what must be seen.
    const [first = shown.getBoundingClientRect()] = shown.getClientRects();
    const { left, top, width, height } = first;
    const middle = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 300));
    // Two points of the same day and share lie on each other; their fields hide nothing.
    const isTop =
      middle !== null &&
      (shown.contains(middle) || on === middle || middle.closest(".growth-chart a") !== null);
    const inWindow = top < innerHeight && top + height > 0 && left < innerWidth && left + width > 0;
    const unseen = !inWindow
      ? "outside the window"
      : !isTop
        ? "covered"
        : !marked
          ? "no focus"
          : null;
    return { name, unseen, order };
  });
}
