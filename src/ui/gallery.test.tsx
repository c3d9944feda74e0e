import { describe, expect, test } from "vitest";
import { pictogramWords } from "../words/pictograms.ts";
import { firstSettings, type PersonSettings } from "../words/settings.ts";
import { galleryExamples, PersonGallery, PlainGallery, StaffGallery } from "./gallery.tsx";
import { renderPage } from "./render.ts";

const dresses: readonly PersonSettings[] = [
  firstSettings,
  { ...firstSettings, words: "std", ruby: "none", pictures: "words", readAloud: false },
];

const pages = dresses.flatMap((settings) => [
  { name: `person ${settings.words}`, html: renderPage(<PersonGallery settings={settings} />) },
  { name: `staff ${settings.words}`, html: renderPage(<StaffGallery settings={settings} />) },
  { name: `plain ${settings.words}`, html: renderPage(<PlainGallery />) },
]);

describe.each(pages)("$name の見本", ({ html }) => {
  test("標準モードで、日本語で、題がある", () => {
    expect(html).toMatch(/^<!doctype html><html lang="ja"/);
    expect(html).toMatch(/<title>[^<]+ \| Ippo<\/title>/);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html.match(/<main[ >]/g)).toHaveLength(1);
  });

  test("inline の style も script もない", () => {
    expect(html).not.toMatch(/\sstyle=|<style|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
  });

  test("placeholder を使わない", () => {
    expect(html).not.toContain("placeholder=");
  });

  test("id は一つの頁に一度だけ", () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("説明と label の行き先がある", () => {
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    const named = [...html.matchAll(/\s(?:for|aria-describedby|aria-labelledby)="([^"]+)"/g)];
    const lost = named.flatMap(([, list = ""]) => list.split(" ")).filter((id) => !ids.has(id));
    expect(lost).toEqual([]);
  });
});

describe("部品", () => {
  const shown = (name: string, settings = firstSettings) => {
    const example = galleryExamples.find((one) => one.name === name);
    if (example === undefined) throw new Error(`No example ${name}`);
    return renderPage(example.shown(settings));
  };

  test("何も選ばれていない", () => {
    expect(shown("どう おもった？")).not.toContain("checked");
    expect(shown("じぶんの え")).not.toContain("checked");
  });

  test("顔はいつも同じ順で、言葉がそばにある", () => {
    const words = [...shown("どう おもった？").matchAll(/class="word">([^<]+)</g)].map(
      ([, w]) => w,
    );
    expect(words).toEqual(["よかった", "ふつう", "つらかった"]);
  });

  test("どの問いにも 四つの 答えない道がある", () => {
    const html = shown("どう おもった？");
    for (const word of ["あとで", "わからない", "こたえたくない", "やめる"]) {
      expect(html).toContain(word);
    }
  });

  test("休んだ日は線が切れ、点も 0% もない", () => {
    const html = shown("ひとりで できた わりあい");
    const way = /class="way" d="([^"]+)"/.exec(html)?.[1] ?? "";
    expect(way.match(/M/g)).toHaveLength(2);
    expect(html.match(/<g class="self">.*?<\/g>/s)?.[0].match(/<a /g)).toHaveLength(11);
    expect(html).toContain("おやすみ・べつの しごと");
  });

  test("どの点も 体験へ つながる", () => {
    const html = shown("ひとりで できた わりあい");
    const dots = html.match(/class="dot"/g)?.length;
    expect(html.match(/<a href="\/experiences\/\d+" aria-label=/g)).toHaveLength(dots ?? 0);
  });

  test("名前の文字は 記号に変わらない", () => {
    expect(renderPage(<p>{"<b>山田 & 花</b>"}</p>)).toContain("&lt;b>山田 &amp; 花");
  });

  test("どの絵にも絵と言葉がある", () => {
    const drawn = Object.keys(import.meta.glob("./pictograms/*/*.svg")).map((path) =>
      path.slice(path.lastIndexOf("/") + 1, -".svg".length),
    );
    expect(drawn.sort()).toEqual(Object.keys(pictogramWords).sort());
  });

  test("ふりがなは 設定に従う", () => {
    expect(shown("時系列")).toContain("<rt>はこ</rt>");
    expect(shown("時系列", { ...firstSettings, ruby: "none" })).not.toContain("<rt>");
  });
});
