import type { SignKind } from "./card.ts";
import type { ColourTelling, SignShare } from "./sharing.ts";

/** The day on which everything below is asked. */
export const askedOn = "2026-11-20";

type Example = {
  readonly what: string;
  readonly shares?: readonly Partial<SignShare>[];
  readonly tellings?: readonly Partial<ColourTelling>[];
  /** Who of 大野 (told and named), 林 (a supporter, never named) and 石井 (no supporter) sees each thing. */
  readonly sees: Readonly<Partial<Record<ExampleThing, readonly ExampleReader[]>>>;
};

export type ExampleReader = "ohno" | "hayashi" | "ishii";
export type ExampleThing = "careCard" | "hardCard" | "colour" | "earlierColour" | "contacts";

export const things: readonly ExampleThing[] = [
  "careCard",
  "hardCard",
  "colour",
  "earlierColour",
  "contacts",
];

/** The two cards and the two colours the examples speak of; the colour of today is care. */
export const exampleKinds: Readonly<Record<"careCard" | "hardCard", SignKind>> = {
  careCard: "care",
  hardCard: "hard",
};

const all: readonly ExampleReader[] = ["ohno", "hayashi", "ishii"];
const supporters: readonly ExampleReader[] = ["ohno", "hayashi"];
const ohno: readonly ExampleReader[] = ["ohno"];

/** One table for the rule and for the database: what each says, the other says, too. */
export const sharingExamples: readonly Example[] = [
  { what: "何も見せていなければ、だれにも何も見えない", sees: {} },
  {
    what: "一枚のカードを大野さんに見せると、その一枚だけが大野さんだけに見える",
    shares: [{ what: "card", cardId: "careCard", staffId: "ohno" }],
    sees: { careCard: ohno },
  },
  {
    what: "ぜんぶのカードを大野さんに見せると、どのカードも連絡先も見えるが、色は見えない",
    shares: [{ what: "cards", staffId: "ohno" }],
    sees: { careCard: ohno, hardCard: ohno, contacts: ohno },
  },
  {
    what: "支援員みんなに見せると支援員に見え、サービス管理責任者には見えない",
    shares: [{ what: "cards" }],
    sees: { careCard: supporters, hardCard: supporters, contacts: supporters },
  },
  {
    what: "サービス管理責任者には、名前を選べば見える",
    shares: [{ what: "card", cardId: "hardCard", staffId: "ishii" }],
    sees: { hardCard: ["ishii"] },
  },
  {
    what: "まいにちの色を見せると、どの日の色も見えるが、カードは見えない",
    shares: [{ what: "colours", staffId: "ohno" }],
    sees: { colour: ohno, earlierColour: ohno },
  },
  {
    what: "最後の日までは見える",
    shares: [{ what: "cards", staffId: "ohno", untilOn: "2026-11-20" }],
    sees: { careCard: ohno, hardCard: ohno, contacts: ohno },
  },
  {
    what: "最後の日を過ぎると見えない",
    shares: [{ what: "cards", staffId: "ohno", untilOn: "2026-11-19" }],
    sees: {},
  },
  {
    what: "やめたその時から見えない",
    shares: [{ what: "cards", staffId: "ohno", isEnded: true }],
    sees: {},
  },
  {
    what: "一つをやめても、ほかに見せているものは見える",
    shares: [
      { what: "cards", staffId: "ohno", isEnded: true },
      { what: "card", cardId: "careCard", staffId: "ohno" },
    ],
    sees: { careCard: ohno },
  },
  {
    what: "色をつたえると、その色だけがその人だけに見える",
    tellings: [{}],
    sees: { colour: ohno },
  },
  {
    what: "カードもと言えば、その日はその色のカードも見える",
    tellings: [{ withCards: true }],
    sees: { colour: ohno, careCard: ohno },
  },
  {
    what: "きのうつたえた色は見えるが、いっしょに見せたカードはもう見えない",
    tellings: [{ withCards: true, toldOn: "2026-11-19" }],
    sees: { colour: ohno },
  },
  {
    what: "赤をカードといっしょにつたえると、連絡先も見える",
    tellings: [{ colour: "hard", withCards: true }],
    sees: { colour: ohno, hardCard: ohno, contacts: ohno },
  },
  {
    what: "やっぱりやめると、もう見えない",
    tellings: [{ withCards: true, isWithdrawn: true }],
    sees: {},
  },
  {
    what: "三人に見せれば三人に見える",
    shares: [
      { what: "card", cardId: "careCard" },
      { what: "card", cardId: "careCard", staffId: "ishii" },
    ],
    sees: { careCard: all },
  },
];

export const shareOf = (change: Partial<SignShare>): SignShare => ({
  what: "cards",
  cardId: null,
  staffId: null,
  untilOn: null,
  isEnded: false,
  ...change,
});

export const tellingOf = (change: Partial<ColourTelling>): ColourTelling => ({
  colourId: "colour",
  colour: "care",
  staffId: "ohno",
  withCards: false,
  toldOn: askedOn,
  isWithdrawn: false,
  ...change,
});
