import type { Page } from "playwright-core";

import { complaintsOf } from "../chromium.ts";
import { forbiddenWords } from "../person-rules.ts";
import type { Look } from "./visit.ts";

export const outlines: Readonly<Record<string, Look>> = {
  "題、見出し、本文が一つずつある": (page) => outline(page),
  "ページの中のプログラムは、何もこぼさない": async (page) => complaintsOf(page).splice(0),
};

export const words: Readonly<Record<string, Look>> = {
  "だめだったと言う言葉も、くらべる言葉もない": async (page) => [
    ...new Set((await page.innerText("body")).match(forbiddenWords) ?? []),
  ],
};

/** A title that names the page, one h1, one main, the way past the navigation. */
function outline(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const [name = "", ...rest] = document.title.split(" | ");
    const count = (selector: string) => document.querySelectorAll(selector).length;
    const title = document.querySelector("h1")?.cloneNode(true);
    if (title instanceof Element) for (const one of title.querySelectorAll("rt, rp")) one.remove();
    const heading = title?.textContent ?? "";
    // A browser's history keeps titles: on these pages the heading names work, a step or own words.
    const isOwn = /^\/(me\/goals\/|signs\/today|today\/|growth\/|choices\/)/.test(
      location.pathname,
    );
    return [
      ...(name.trim() === "" || rest.at(-1) !== "Ippo" ? [`title ${document.title}`] : []),
      ...(name.trim() === heading.trim() || isOwn ? [] : [`title ${name}, h1 ${heading}`]),
      ...(count("h1") === 1 ? [] : [`${count("h1")} h1`]),
      ...(count("main") === 1 ? [] : [`${count("main")} main`]),
      ...(document.documentElement.lang === "ja" ? [] : ["no language"]),
    ];
  });
}
