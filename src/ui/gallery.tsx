import type { PersonSettings } from "../words/settings.ts";
import type { Example } from "./example.ts";
import { PersonPage } from "./layout/person.tsx";
import { PlainPage } from "./layout/plain.tsx";
import { StaffPage } from "./layout/staff.tsx";
import { Pictogram, type PictogramName } from "./components/picture/pictogram.tsx";

/** Every example of the kit, found by its file name. */
export const galleryExamples: readonly Example[] = Object.values(
  import.meta.glob<{ examples: readonly Example[] }>("./components/**/*.examples.tsx", {
    eager: true,
  }),
).flatMap((file) => file.examples);

/** All examples on one page of the person. */
export const PersonGallery = ({ settings }: { settings: PersonSettings }) => (
  <PersonPage
    title="みほん"
    settings={settings}
    here="today"
    back="#back"
    help="#help"
    who="山田 花さん"
    notice="ほぞん しました。"
    away={{ action: "#out", after: 300 }}
  >
    <Home />
    <Examples settings={settings} />
  </PersonPage>
);

/** The same on a page of the staff, with a refusal. */
export const StaffGallery = ({ settings }: { settings: PersonSettings }) => (
  <StaffPage
    title="見本"
    actor={{ name: "鈴木 一郎", officeName: "ひだまり作業所", role: "支援員" }}
    here="board"
    links={staffLinks}
    signOut={{ action: "#out" }}
    up={[{ href: "#people", text: "利用者" }]}
    problems={[{ field: "seen", text: "「見たこと」を書いてください。" }]}
  >
    <Examples settings={settings} without="入力を確かめる" />
  </StaffPage>
);

export const PlainGallery = () => (
  <PlainPage title="サインイン" notice="お待ちしていました。">
    <p>カードを かざして ください。</p>
  </PlainPage>
);

const staffLinks = [
  { key: "board", href: "#board", text: "ボード" },
  { key: "day", href: "#day", text: "一日の計画" },
  { key: "people", href: "#people", text: "利用者" },
  { key: "programmes", href: "#programmes", text: "プログラム" },
  { key: "waiting", href: "#waiting", text: "待っている人" },
  { key: "office", href: "#office", text: "事業所" },
];

const home: readonly (readonly [PictogramName, string])[] = [
  ["boxFolding", "きょうの しごと"],
  ["talk", "ふりかえる"],
  ["alone", "わたしの あゆみ"],
  ["hope", "わたしの ねがい"],
  ["group", "なかま"],
];

const Home = () => (
  <nav class="home" aria-label="きょう">
    {home.map(([picture, word]) => (
      <a key={word} class="home-card" href={`#${picture}`}>
        <Pictogram name={picture} />
        <span>{word}</span>
      </a>
    ))}
  </nav>
);

const Examples = ({ settings, without }: { settings: PersonSettings; without?: string }) => (
  <>
    {galleryExamples
      .filter((example) => example.name !== without)
      .map((example) => (
        <section key={example.name} class="stack">
          <h2>{example.name}</h2>
          {example.shown(settings)}
        </section>
      ))}
  </>
);
