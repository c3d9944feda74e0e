import { array, assert, constantFrom, property, string } from "fast-check";
import { Fragment, h } from "preact";
import { describe, expect, test } from "vitest";

import { plain, type Segment } from "../../domain/reading/segments.ts";
import { parseNotation } from "../../domain/reading/notation.ts";
import { renderPage } from "../render.ts";
import { annotate, textsToRead } from "./annotate.ts";
import { plainPage } from "./plain-page.ts";

const known = new Map(
  ["{箱折|はこお}りを{三回|さんかい}しました", "{話|はな}す", "{挨拶|あいさつ}"].map((line) => {
    const segments = parseNotation(line);
    return [segments.map(({ base }) => base).join(""), segments] as const;
  }),
);
const readingOf = (text: string) => known.get(text) ?? null;
const all = (html: string) => annotate(html, { ruby: "all", readingOf });
const rt = (base: string, reading: string) =>
  `<ruby>${base}<rp>（</rp><rt aria-hidden="true">${reading}</rt><rp>）</rp></ruby>`;
const piece = (inside: string) => `<ippo-text>${inside}</ippo-text>`;

describe("本人のページの文字", () => {
  test("読みのわかる字に、ふりがながつく", () => {
    expect(all("<p>話す</p>")).toBe(`<p>${piece(`${rt("話", "はな")}す`)}</p>`);
  });

  test("「むずかしい字だけ」は、三年生までの字にはつけない", () => {
    const hard = (html: string) => annotate(html, { ruby: "hard", readingOf });
    expect(hard("<p>話す</p>")).toBe("<p>話す</p>");
    expect(hard("<p>挨拶</p>")).toBe(`<p>${piece(rt("挨拶", "あいさつ"))}</p>`);
  });

  test("「なし」でも、長い文は、言葉の切れ目で折れる", () => {
    const html = annotate("<p>箱折りを三回しました</p>", { ruby: "none", readingOf });
    expect(html).toBe("<p>" + piece("箱折りを<wbr>三回しました") + "</p>");
  });

  test.each([
    ["どんな くらしが いいか、のこせます。", "どんな くらしが いいか、<wbr>のこせます。"],
    ["この ひの しごと：はこおり", "この ひの しごと：<wbr>はこおり"],
    ["はじめた とき：11月20日午前9時", "はじめた とき：<wbr>11月20日<wbr>午前9時"],
    ["2026年11月20日(金)午前", "2026年<wbr>11月20日(金)<wbr>午前"],
  ])("「%s」は、言葉の中でも、数と数えるものの間でも折れない", (text, broken) => {
    const html = annotate(`<p>${text}</p>`, { ruby: "none", readingOf: () => [plain(text)] });
    expect(html.replace(/<\/?ippo-text>/g, "")).toBe(`<p>${broken}</p>`);
  });

  test("切れ目は、ふりがなの外に立つ", () => {
    expect(all("<p>箱折りを三回しました</p>")).toBe(
      `<p>${piece(`${rt("箱折", "はこお")}りを<wbr>${rt("三回", "さんかい")}しました`)}</p>`,
    );
  });

  test("数は、読みのついた数えるものと離れない", () => {
    const day = parseNotation("11{月|がつ}{20日|はつか}");
    const html = annotate("<p>11月20日</p>", { ruby: "all", readingOf: () => day });
    expect(html).toContain(`<ippo-count>11${rt("月", "がつ")}</ippo-count>${rt("20日", "はつか")}`);
    expect(plainPage(html)).toBe("<p>11月20日</p>");
  });

  test("前後の空白は、そのまま", () => {
    expect(all("<p>　話す\n</p>")).toBe(`<p>　${piece(`${rt("話", "はな")}す`)}\n</p>`);
  });

  test.each([
    "<title>話す</title>",
    "<textarea>話す</textarea>",
    "<select><option>話す</option></select>",
    '<p data-plain="">話す<b>話す</b>話す</p>',
    "<svg><text>話す</text></svg>",
    "<ruby>話<rp>（</rp><rt>わ</rt><rp>）</rp></ruby>",
    '<input value="話す > 話す"/>',
    '<p title="<話す>">…</p>'.replace("<話", "&lt;話"),
    '<script type="module">話す</script>',
    "<p>話す&nbsp;</p>",
    "<p>知らない字",
  ])("さわらない：%s", (html) => {
    expect(all(html)).toBe(html);
    expect(all(`${html}<p>話す</p>`)).toContain(rt("話", "はな"));
  });

  test("書かれたタグは、タグにならない", () => {
    const evil: Segment[] = [
      { base: '<b>"&', reading: '<script>"&' },
      plain("</p><img src=x onerror=alert(1)>"),
    ];
    const evilText = evil.map(({ base }) => base).join("");
    const html = annotate(renderPage(h("p", null, evilText)), {
      ruby: "all",
      readingOf: () => evil,
    });
    expect(html).not.toMatch(/<(b|script|img)/);
    expect(html).toContain("&lt;script&gt;&quot;&amp;");
    expect(plainPage(html)).toContain("&lt;b&gt;&quot;&amp;&lt;/p&gt;&lt;img");
  });

  test("読みが要る言葉を、一度ずつ集める", () => {
    expect(textsToRead("<p>話す</p><p> 話す </p><b>はなす</b><textarea>字</textarea>")).toEqual([
      "話す",
    ]);
  });
});

describe("どんな言葉でも", () => {
  const pieces = [
    "話",
    "す",
    "<",
    "&",
    '"',
    "}",
    "{",
    "|",
    "　",
    " ",
    "\n",
    "箱",
    "👩‍🌾",
    "が",
    "、",
    "x",
  ];
  const words = string({ unit: constantFrom(...pieces), maxLength: 40 });

  test("タグと ふりがなを のぞくと、もとの文になる", () => {
    assert(
      property(
        array(words, { maxLength: 4 }),
        constantFrom("all", "hard", "none"),
        (texts, ruby) => {
          const html = renderPage(
            h(
              Fragment,
              null,
              h("main", { title: texts[0] ?? "" }),
              texts.map((text) => h("p", null, text)),
            ),
          );
          // Every other character gets a reading of its own.
          const readings = (text: string): Segment[] =>
            Array.from(text, (base, index) => ({
              base,
              reading: index % 2 === 0 ? "よ&み<" : null,
            }));
          const drawn = annotate(html, { ruby, readingOf: readings });
          expect(textContent(drawn)).toBe(textContent(html));
          expect(attributes(drawn)).toBe(attributes(html));
        },
      ),
    );
  });

  const textContent = (html: string) =>
    html
      .replaceAll(/<(rt|rp)[^>]*>[^<]*<\/\1>/g, "")
      .replaceAll(/<[a-z/!](?:"[^"]*"|[^>"])*>/g, "")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"');
  const attributes = (html: string) => /<main[^>]*>/.exec(html)?.[0];
});

describe("読み上げの言葉", () => {
  const page = (inside: string, ruby: "all" | "none" = "none") =>
    annotate(`<div id="a" class="x">${inside}</div><ippo-speak data-of="a"></ippo-speak>`, {
      ruby,
      readingOf,
    });
  const yomi = (html: string) => /data-yomi="([^"]*)"/.exec(html)?.[1];

  test.each(["all", "none"] as const)("ふりがな %s でも、読みで話す", (ruby) => {
    expect(yomi(page("<h2>挨拶</h2><p>箱折りを三回しました</p>", ruby))).toBe(
      "あいさつ。はこおりを さんかいしました。",
    );
  });

  test("ボタンと絵は読まない", () => {
    expect(yomi(page("<p>話す<svg><text>絵</text></svg></p><button>おす</button>"))).toBe(
      "はなす。",
    );
  });

  test("入れ子の箱の終わりまで", () => {
    expect(yomi(page("<div><p>話す</p></div><div><p>挨拶</p></div>"))).toBe("はなす。あいさつ。");
  });

  test("話す箱のないページには、何も足さない", () => {
    expect(all('<div id="a">話す</div>')).not.toContain("data-yomi");
  });

  test("書かれた引用符は、箱の外に出ない", () => {
    expect(page("<p>&quot;&lt;b onclick=x></p>")).toContain(
      'data-yomi="&quot;&lt;b onclick=x&gt;。"',
    );
  });
});
