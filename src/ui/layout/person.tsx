import type { ComponentChildren } from "preact";
import { kitWords } from "../../words/kit.ts";
import { say } from "../../words/pair.ts";
import type { PersonSettings } from "../../words/settings.ts";
import { Away, type AwayProps } from "../components/away/away.tsx";
import { Notice } from "../components/notice/notice.tsx";
import { Offline } from "../components/offline/offline.tsx";
import { OneSwitch } from "../components/one-switch/one-switch.tsx";
import { TakeBack, type TakeBackOffer } from "../components/take-back/take-back.tsx";
import { Pictogram } from "../components/picture/pictogram.tsx";
import { WantedPictures } from "../components/picture/wanted.ts";
import { Document } from "./head.tsx";

/** Where the person is; it marks the bar. */
export type PersonPlace =
  | "today"
  | "reflect"
  | "growth"
  | "hope"
  | "friends"
  | "help"
  | "settings"
  | "seen"
  | "other";

export type PersonPageProps = {
  readonly title: string;
  /**
   * For the browser's own history, which stays on a shared tablet: where the heading names a piece of
   * work, a step or words of the person, this says instead what the page asks.
   */
  readonly tabTitle?: string | undefined;
  readonly settings: PersonSettings;
  readonly here: PersonPlace;
  /** Where もどる leads; without it the home link alone stands there. */
  readonly back?: string | undefined;
  /** Where 「ひとに きく」 leads. */
  readonly help: string;
  readonly notice?: string | undefined;
  /** The act that led here, while it can be taken back. */
  readonly takeBack?: TakeBackOffer | undefined;
  /** Whose page this is: on a shared tablet the first thing to see. */
  readonly who?: string | undefined;
  /** Asks 「まだ いますか？」 and signs out; needs the token of the sign-out form. */
  readonly away?: Omit<AwayProps, "settings"> | undefined;
  /** Whose page it is, opaque, for what the device stores of it. */
  readonly owner?: string | undefined;
  readonly home?: string | undefined;
  readonly settingsHref?: string | undefined;
  readonly children: ComponentChildren;
};

/** Every page of the person: title first, the same four ways out in the same place at the bottom. */
export const PersonPage = (page: PersonPageProps) => (
  <WantedPictures.Provider value={page.settings.pictures}>
    <Sheet {...page} />
  </WantedPictures.Provider>
);

function Sheet(page: PersonPageProps) {
  const { title, settings, here, back, help, notice, who, away, children } = page;
  const home = page.home ?? "/today";
  return (
    <Document
      title={`${page.tabTitle ?? title} | Ippo`}
      entry="person"
      settings={settings}
      bodyClass={settings.ruby === "none" ? "person" : "person with-ruby"}
    >
      <a class="skip" href="#main">
        {say(kitWords.skipToMain, settings)}
      </a>
      <div class="sheet">
        <header class="person-top">
          {who && <p class="who">{who}</p>}
          <h1>{title}</h1>
          {page.owner && <Offline settings={settings} owner={page.owner} />}
        </header>
        <main id="main" tabIndex={-1}>
          {notice && <Notice tone="done">{notice}</Notice>}
          {page.takeBack && <TakeBack offer={page.takeBack} settings={settings} />}
          {children}
        </main>
        {away && <Away settings={settings} {...away} />}
      </div>
      <OneSwitch settings={settings} />
      <nav class="person-bar" aria-label={say(kitWords.barLabel, settings)}>
        <BarLink
          href={home}
          picture="house"
          word={say(kitWords.home, settings)}
          now={here === "today"}
        />
        {back && <BarLink href={back} picture="back" word={say(kitWords.back, settings)} />}
        <BarLink
          href={page.settingsHref ?? "/settings"}
          picture="gear"
          word={say(kitWords.settings, settings)}
          now={here === "settings"}
        />
        <BarLink
          href={help}
          picture="askPerson"
          word={say(kitWords.help, settings)}
          now={here === "help"}
        />
      </nav>
    </Document>
  );
}

type BarLinkProps = {
  href: string;
  picture: Parameters<typeof Pictogram>[0]["name"];
  word: string;
  now?: boolean;
};

const BarLink = ({ href, picture, word, now = false }: BarLinkProps) => (
  <a href={href} aria-current={now ? "page" : undefined}>
    <Pictogram name={picture} />
    <span>{word}</span>
  </a>
);
