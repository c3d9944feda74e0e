import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { kitWords } from "../../words/kit.ts";
import { firstSettings } from "../../words/settings.ts";
import { Advice } from "../components/advice/advice.tsx";
import { Button } from "../components/button/button.tsx";
import { Faces } from "../components/choice/faces.tsx";
import { PhotoField } from "../components/form/file-field.tsx";
import { Form } from "../components/form/form.tsx";
import { TextArea } from "../components/form/text-area.tsx";
import { Speak } from "../components/speak/speak.tsx";
import { PersonPage } from "../layout/person.tsx";
import { PlainPage } from "../layout/plain.tsx";
import { renderPage } from "../render.ts";
import { openKitSite, type KitSite } from "./kit-site.ts";

const settings = firstSettings;
const frame = { settings, help: "/help", here: "reflect", title: "ふりかえり" } as const;

const pages = {
  "/reflect": renderPage(
    <PersonPage {...frame}>
      <Form action="/saved" autosave={settings} once="first">
        <Faces name="felt" label="どう おもった？" settings={settings} />
        <TextArea name="words" label="ことば" />
        <Button>つぎへ</Button>
      </Form>
    </PersonPage>,
  ),
  "/photo": renderPage(
    <PersonPage {...frame}>
      <Form action="/saved" enctype="multipart/form-data" autosave={settings}>
        <PhotoField name="photo" label="しゃしん" settings={settings} />
      </Form>
    </PersonPage>,
  ),
  "/once": renderPage(
    <PlainPage title="一度だけ">
      <Form action="/kept">
        <Button name="skip" value="later">
          あとで
        </Button>
      </Form>
    </PlainPage>,
  ),
  "/away": renderPage(
    <PersonPage {...frame} away={{ action: "/sign-out", after: 300 }}>
      <p>わたしの ことば</p>
    </PersonPage>,
  ),
  "/speak-slowly": renderPage(
    <PersonPage {...frame}>
      <p id="above">うえの ことば。</p>
      <Speak of="above" settings={{ ...settings, voiceSpeed: "slow" }} about="うえ" />
      <p id="below">したの ことば。</p>
      <Speak of="below" settings={settings} about="した" />
    </PersonPage>,
  ),
  "/speak": renderPage(
    <PersonPage {...frame}>
      <p id="block">
        きょうの{" "}
        <ruby>
          仕事<rt>しごと</rt>
        </ruby>
        です。がんばった？
      </p>
      <Speak of="block" settings={settings} />
    </PersonPage>,
  ),
  "/reply": renderPage(
    <PlainPage title="返事">
      <Form action="/kept">
        <Advice>
          <TextArea name="whyGood" label="よかったわけ" />
        </Advice>
      </Form>
    </PlainPage>,
  ),
};

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

describe("島", () => {
  let site: KitSite;
  let browser: Browser;

  beforeAll(async () => {
    site = await openKitSite(pages);
    browser = await chromium.launch({
      executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  beforeEach(() => {
    site.posts.length = 0;
    site.answer = () => null;
  });

  async function visit(path: string, before?: (page: Page) => Promise<unknown>): Promise<Page> {
    const context = await browser.newContext();
    const page = await context.newPage();
    await before?.(page);
    await page.goto(site.address + path);
    return page;
  }

  const state = (page: Page, text: string) =>
    page.locator(".save-state", { hasText: text }).waitFor({ timeout: 8000 });

  const fields = (index: number) => new URLSearchParams(site.posts[index]?.body);

  test("えらぶと すぐ ほぞんし、毎回 べつの 鍵で 送る", async () => {
    site.answer = () => ({ status: 200, body: { saved: true, to: "/" } });
    const page = await visit("/reflect");
    await page.getByLabel("よかった").check();
    await state(page, kitWords.saved.easy);
    await page.getByLabel("ことば").fill("うれしかった");
    await expect.poll(() => site.posts.length).toBe(2);
    expect(fields(0).get("felt")).toBe("good");
    expect(fields(1).get("words")).toBe("うれしかった");
    const keys = site.posts.map((_, index) => fields(index).get("_once"));
    expect(new Set([...keys, "first"]).size).toBe(3);
    expect(keys[0]).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    await page.context().close();
  });

  test("切れたら そう言い、書いたものを のこし、つながったら 同じ鍵で 送る", async () => {
    site.answer = () => "hang up";
    const page = await visit("/reflect");
    await page.getByLabel("ことば").fill("のこる ことば");
    await state(page, kitWords.notSent.easy);
    expect(await page.getByLabel("ことば").inputValue()).toBe("のこる ことば");
    site.answer = () => ({ status: 200, body: { saved: true, to: "/" } });
    await page.evaluate(() => window.dispatchEvent(new Event("online")));
    await state(page, kitWords.saved.easy);
    const keys = new Set(site.posts.map((_, index) => fields(index).get("_once")));
    expect(site.posts.length).toBeGreaterThan(1);
    expect(keys.size).toBe(1);
    await page.context().close();
  });

  test.each([
    [
      "サインインの ページが 返ったら",
      { status: 200, body: "<!doctype html>" },
      kitWords.signInAgain.easy,
    ],
    [
      "断られたら その言葉を",
      {
        status: 422,
        body: { saved: false, words: { std: "長い", easy: "みじかく かいて ください。" } },
      },
      "みじかく かいて ください。",
    ],
  ])("%s ほぞんしたとは 言わない", async (_, answer, said) => {
    site.answer = () => answer;
    const page = await visit("/reflect");
    await page.getByLabel("ふつう").check();
    await state(page, said);
    await page.context().close();
  });

  test("書いて すぐ ページを 出ても とどく", async () => {
    site.answer = () => ({ status: 200, body: { saved: true, to: "/" } });
    const page = await visit("/reflect");
    await page.getByLabel("ことば").fill("いそいで");
    await page.goto(`${site.address}/away`);
    // A page of the test before may still say its last word here.
    await expect
      .poll(() => site.posts.map((_, index) => fields(index).get("words")))
      .toContain("いそいで");
    await page.context().close();
  });

  test("しゃしんは 見せてから 一度だけ 送る", async () => {
    site.answer = () => ({ status: 200, body: { saved: true, to: "/" } });
    const page = await visit("/photo");
    await page
      .getByLabel("しゃしん")
      .setInputFiles({ name: "a.png", mimeType: "image/png", buffer: png });
    await page.locator("ippo-photo canvas").waitFor({ state: "visible" });
    await state(page, kitWords.saved.easy);
    expect(site.posts[0]?.body).toContain('filename="a.png"');
    expect(await page.getByLabel("しゃしん").inputValue()).toBe("");
    await page.context().close();
  });

  test("二度おしても 一度だけ 送り、押したボタンの 値も とどく", async () => {
    const page = await visit("/once");
    await page.evaluate(() => {
      const button = document.querySelector("button");
      button?.click();
      button?.click();
    });
    await expect.poll(() => site.posts.length).toBe(1);
    expect(fields(0).get("skip")).toBe("later");
    await page.context().close();
  });

  test("さわらないと たずね、答えなければ 中を 消して 終わる", async () => {
    const page = await visit("/away", (fresh) => fresh.clock.install());
    await page.clock.fastForward(301_000);
    await page.getByText(kitWords.away.easy).waitFor();
    await page.getByRole("button", { name: kitWords.awayHere.easy }).click();
    await page.clock.fastForward(200_000);
    expect(site.posts).toHaveLength(0);
    await page.clock.fastForward(140_000);
    await expect.poll(() => site.posts.map((post) => post.path)).toEqual(["/sign-out"]);
    await page.context().close();
  });

  test("ねむった タブレットを だれかが さわっても、たずねずに 終わる", async () => {
    const page = await visit("/away", (fresh) => fresh.clock.install());
    await page.clock.setSystemTime(Date.now() + 3_600_000);
    await page.mouse.click(10, 10);
    await expect.poll(() => site.posts.map((post) => post.path)).toEqual(["/sign-out"]);
    await page.context().close();
  });

  test("この機械の 日本語の声で、読みがなで、文ごとに 読む", async () => {
    const page = await visit("/speak", (fresh) => fresh.addInitScript(fakeVoices, [true]));
    await page.getByRole("button", { name: kitWords.speak.easy }).click();
    await expect
      .poll(() => page.evaluate(() => (globalThis as unknown as { said: string[] }).said))
      .toEqual(["きょうの しごとです。", "がんばった？"]);
    await page.context().close();
  });

  test("ゆっくりを えらんだ人には、ゆっくり 読む", async () => {
    for (const [path, rate] of [
      ["/speak", 0.9],
      ["/speak-slowly", 0.65],
    ] as const) {
      const page = await visit(path, (fresh) => fresh.addInitScript(fakeVoices, [true, true]));
      await page.getByRole("button", { name: kitWords.speak.easy }).first().click();
      expect(await page.evaluate(() => (globalThis as unknown as Voices).rates)).toEqual([rate]);
      await page.context().close();
    }
  });

  test.each([
    [
      "はなれると",
      () => {
        window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
      },
    ],
    [
      "かくれると",
      () => {
        Object.defineProperty(document, "hidden", { value: true });
        document.dispatchEvent(new Event("visibilitychange"));
      },
    ],
  ] as const)("%s 読むのを やめ、もどっても 読みつづけない", async (_, leave) => {
    const page = await visit("/speak", (fresh) => fresh.addInitScript(fakeVoices, [true, true]));
    await page.getByRole("button", { name: kitWords.speak.easy }).click();
    await page.getByRole("button", { name: kitWords.speakStop.easy }).waitFor();
    await page.evaluate(leave);
    await page.getByRole("button", { name: kitWords.speak.easy }).waitFor();
    expect(await page.evaluate(() => (globalThis as unknown as Voices).speaking())).toBe(false);
    expect(await page.evaluate(() => (globalThis as unknown as Voices).said.length)).toBe(1);
    await page.context().close();
  });

  test("ほかを 読ませると、まえのは おわり、あたらしい声は 切れない", async () => {
    const page = await visit("/speak-slowly", (fresh) =>
      fresh.addInitScript(fakeVoices, [true, true]),
    );
    await page.getByRole("button", { name: `${kitWords.speak.easy}：うえ` }).click();
    await page.getByRole("button", { name: `${kitWords.speak.easy}：した` }).click();
    await page.waitForTimeout(50);
    expect(await page.evaluate(() => (globalThis as unknown as Voices).speaking())).toBe(true);
    await page.getByRole("button", { name: `${kitWords.speakStop.easy}：した` }).waitFor();
    await page.getByRole("button", { name: `${kitWords.speak.easy}：うえ` }).waitFor();
    await page.context().close();
  });

  test("遠くの声しか なければ ボタンを出さず、わけを言う", async () => {
    const page = await visit("/speak", (fresh) => fresh.addInitScript(fakeVoices, [false]));
    await page.getByText(kitWords.speakNoVoice.easy).waitFor();
    expect(await page.getByRole("button").count()).toBe(0);
    await page.context().close();
  });

  test("人をほめる言葉に、書いているあいだに 気づかせる", async () => {
    const page = await visit("/reply");
    await page.getByLabel("よかったわけ").fill("さすが、えらいですね。");
    await page.locator(".advice li").first().waitFor();
    await page.getByLabel("よかったわけ").fill("箱のかどをそろえて置いていました。");
    await expect.poll(() => page.locator(".advice li").count()).toBe(0);
    await page.context().close();
  });
});

type Voices = {
  readonly said: readonly string[];
  readonly rates: readonly number[];
  speaking(): boolean;
};

/** Runs in the page before its own script: one Japanese voice, near or far, that ends at once or never. */
function fakeVoices([near, slow = false]: boolean[]): void {
  type Said = EventTarget & { readonly text: string; readonly rate: number };
  const said: string[] = [];
  const rates: number[] = [];
  let now: Said | null = null;
  Object.assign(globalThis, { said, rates, speaking: () => now !== null });
  const voice = { lang: "ja-JP", localService: near, name: "test", voiceURI: "", default: true };
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [voice],
    // As browsers do: what is cut off hears of it a moment later.
    cancel: () => {
      const cut = now;
      now = null;
      setTimeout(() => cut?.dispatchEvent(new Event("error")));
    },
    speak: (one: Said) => {
      said.push(one.text);
      rates.push(one.rate);
      now = one;
      if (slow) return;
      queueMicrotask(() => {
        now = null;
        one.dispatchEvent(new Event("end"));
      });
    },
  });
  Object.defineProperty(globalThis, "speechSynthesis", { value: synthesis });
  Object.defineProperty(globalThis, "SpeechSynthesisUtterance", {
    value: class extends EventTarget {
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    },
  });
}
