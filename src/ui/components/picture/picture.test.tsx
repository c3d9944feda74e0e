import { describe, expect, test } from "vitest";

import type { Pictures } from "../../../words/settings.ts";
import { renderPage } from "../../render.ts";
import { PictureChoice } from "../choice/picture-choice.tsx";
import { Picture } from "./picture.tsx";
import { Pictogram } from "./pictogram.tsx";
import { WantedPictures, type PictureSource } from "./wanted.ts";

const photo = { src: "/attachments/1" };
const both: PictureSource = { photo, picture: "box" };
const symbol: PictureSource = { picture: "box" };
const onlyPhoto: PictureSource = { photo };

const seen = (html: string): string =>
  [html.includes("<img") && "写真", html.includes("<svg") && "絵"].filter(Boolean).join("と");

describe("絵と写真は、読む人が望むものだけ", () => {
  test.each<[Pictures, PictureSource, string]>([
    ["both", both, "写真"],
    ["both", symbol, "絵"],
    ["both", onlyPhoto, "写真"],
    ["symbols", both, "絵"],
    ["symbols", symbol, "絵"],
    ["symbols", onlyPhoto, ""],
    ["photos", both, "写真"],
    ["photos", symbol, ""],
    ["words", both, ""],
    ["words", symbol, ""],
  ])("%s で %o は「%s」", (wanted, source, expected) => {
    const html = renderPage(
      <WantedPictures.Provider value={wanted}>
        <Picture {...source} />
      </WantedPictures.Provider>,
    );
    expect(seen(html)).toBe(expected);
  });

  test.each<Pictures>(["both", "symbols", "photos", "words"])(
    "%s でも、選ぶ札には言葉がある",
    (wanted) => {
      const html = renderPage(
        <WantedPictures.Provider value={wanted}>
          <PictureChoice
            name="work"
            label="しごと"
            options={[{ value: "box", word: "はこ", ...both }]}
          />
        </WantedPictures.Provider>,
      );
      expect(html).toContain('<span class="word">はこ</span>');
    },
  );

  test("職員のページは何も言わず、すべて見える", () => {
    expect(seen(renderPage(<Pictogram name="box" />))).toBe("絵");
    expect(seen(renderPage(<Picture {...both} />))).toBe("写真");
  });
});
