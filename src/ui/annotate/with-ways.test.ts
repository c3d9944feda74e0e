import { describe, expect, test } from "vitest";

import { parseNotation } from "../../domain/reading/notation.ts";
import { textOf } from "../../domain/reading/segments.ts";
import { plainPage } from "./plain-page.ts";
import { withWays } from "./with-ways.ts";

const known = new Map(
  ["{箱|はこ}を{折|お}る", '{箱|はこ}<b>"x"', "{長|なが}い{文|ぶん}。".repeat(20)].map((line) => {
    const segments = parseNotation(line);
    return [textOf(segments), segments] as const;
  }),
);
const drawn = (html: string) =>
  withWays(html, {
    readingOf: (text) => known.get(text) ?? null,
    wayOf: (text) => ({ id: `at-${text.length}`, href: `/readings/${text.length}?a=1&b=2` }),
  });
const link = ' <a class="correct-reading"';

describe("読みのある文に、読みと直すところをつける", () => {
  test("読みのない文と、ほかのものは、そのまま", () => {
    const html =
      '<p class="a">画面の言葉</p><textarea>箱を折る</textarea><select><option>箱を折る</option></select>';
    expect(drawn(html)).toBe(html);
  });

  test("文のすぐうしろに、その文を言うリンクが一つ", () => {
    expect(drawn("<p> 箱を折る </p>")).toBe(
      '<p> <ippo-text id="at-4"><ruby>箱<rp>（</rp><rt aria-hidden="true">はこ</rt><rp>）</rp></ruby>を<ruby>折<rp>（</rp><rt aria-hidden="true">お</rt><rp>）</rp></ruby>る <a class="correct-reading" href="/readings/4?a=1&amp;b=2" aria-label="なおす：箱を折る">なおす</a></ippo-text> </p>',
    );
  });

  test.each(["a", "button", "summary", "label", "legend", "th", "caption"])(
    "押すものや見出しの中 (%s) では、読みだけ",
    (name) => {
      const html = drawn(`<${name} title="a > b"><span>箱を折る</span></${name}><p>箱を折る</p>`);
      const inside = html.slice(0, html.indexOf(`</${name}>`));
      expect(inside).toContain("<ruby>");
      expect(inside).not.toContain(link);
      expect(html.slice(inside.length)).toContain(link);
    },
  );

  test("同じ文が二度あっても、場所の名は一つ", () => {
    const html = drawn("<a>箱を折る</a><p>箱を折る</p><p>箱を折る</p>");
    expect(html.match(/id="at-4"/g)).toHaveLength(1);
    expect(html.match(/correct-reading/g)).toHaveLength(2);
    expect(html.indexOf('id="at-4"')).toBeGreaterThan(html.indexOf("</a>"));
  });

  test("書かれたタグは、リンクの名でも字のまま", () => {
    const html = drawn("<p>箱&lt;b>&quot;x&quot;</p>");
    expect(html).toContain('aria-label="なおす：箱&lt;b&gt;&quot;x&quot;"');
    expect(html).not.toContain("<b>");
  });

  test("長い文の名は、はじめだけ", () => {
    const html = drawn(`<p>${"長い文。".repeat(20)}</p>`);
    expect(/aria-label="なおす：([^"]*)"/.exec(html)?.[1]).toHaveLength(31);
  });

  test("読みとリンクをとれば、もとのページ", () => {
    const html = "<ul><li>箱を折る</li><li><a href='/x'>箱を折る</a>・画面の言葉</li></ul>";
    const back = drawn(html)
      .replaceAll(/ <a class="correct-reading".*?<\/a>/g, "")
      .replaceAll(/<ippo-text[^>]*>/g, "");
    expect(plainPage(back)).toBe(html);
  });
});
