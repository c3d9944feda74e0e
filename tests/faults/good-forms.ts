import { ids, type PersonKey } from "../world/cast.ts";

export type GoodForm = {
  readonly what: string;
  readonly who: PersonKey;
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Nothing answered is a full answer. */
  readonly mayBeEmpty?: true;
};

/** One form of each kind that is saved as it stands; what is tried with them is one thing worse. */
export const goodForms: readonly GoodForm[] = [
  {
    what: "メモ",
    who: "ohno",
    path: `/people/${ids.aoki}/notes`,
    fields: { words: "箱を十個重ねた" },
  },
  {
    what: "ふりかえりの答え",
    who: "aoki",
    path: `/reflect/${ids.aokiToday}/did`,
    fields: { words: "はこを おった", go: "next" },
    mayBeEmpty: true,
  },
  {
    what: "読み方",
    who: "ohno",
    path: "/readings/words",
    fields: { base: "市場", reading: "いちば" },
  },
  { what: "できた", who: "aoki", path: "/successes", fields: { words: "ひとりで できた" } },
  {
    what: "ねがい",
    who: "aoki",
    path: "/hopes/areas/work",
    fields: { words: "パンやさんで はたらきたい" },
  },
  {
    what: "サインのカード",
    who: "aoki",
    path: "/signs/kinds/care",
    fields: { words: "だまって しまう" },
  },
  { what: "本人のメモ", who: "aoki", path: "/notes", fields: { words: "かさを もって いく" } },
  { what: "きょうの色", who: "aoki", path: "/signs/today", fields: { colour: "care" } },
  {
    what: "サインを見せる",
    who: "aoki",
    path: "/signs/shares",
    fields: { what: "cards", with: ids.ohno, until: "week" },
  },
  {
    what: "つらいときの連絡先",
    who: "aoki",
    path: "/signs/contacts",
    fields: { name: "あに", phone: "090-1234-5678" },
  },
  {
    what: "目標",
    who: "ishii",
    path: `/people/${ids.aoki}/goals`,
    fields: {
      term: "longTerm",
      ownWords: "カフェの ひとに なる",
      wording: "喫茶店で接客の仕事に就く",
      from: "2026-10-01",
      until: "2027-03-31",
    },
  },
  {
    what: "入口の見え方",
    who: "aoki",
    path: "/me/door",
    fields: { shown: "name" },
  },
  {
    what: "手順の印",
    who: "aoki",
    path: `/today/${ids.aokiToday}/steps/1`,
    fields: { level: "I" },
  },
  {
    what: "フィードバック",
    who: "ohno",
    path: `/people/${ids.aoki}/feedback`,
    fields: { seen: "箱を十個重ねました", nextHint: "底を先に見てみましょう", sure: "yes" },
  },
  {
    what: "出欠",
    who: "ohno",
    path: `/people/${ids.aoki}/attendance`,
    fields: { status: "present" },
  },
  {
    what: "利用者の登録",
    who: "morita",
    path: "/people",
    fields: {
      name: "山口あかり",
      kana: "やまぐちあかり",
      called: "",
      birthDate: "",
      recipientNumber: "",
      groupId: "",
      startsOn: "2026-11-20",
    },
  },
];
