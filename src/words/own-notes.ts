import { both, pair, type Words } from "./pair.ts";
import { isPictogramName, type PictogramName } from "./pictograms.ts";

/** メモ of the person: to remember, or to tell. */
export const noteWords = {
  title: pair("わたしのメモ", "わたしの メモ"),
  short: both("メモ"),
  lead: pair(
    "おぼえておくことや、伝えたいことを残せます。",
    "おぼえたい ことや いいたい ことを のこせます。",
  ),
  add: pair("メモを書く", "メモを かく"),
  ask: pair("どんなメモですか？", "どんな メモですか？"),
  whom: pair("だれに見せる？", "だれに みせる？"),
  whomNote: pair(
    "「わたしだけ」なら、職員にも見えません。あとから変えられます。",
    "「わたしだけ」は ほかの ひとに みえません。",
  ),
  onlyMe: both("わたしだけ"),
  toStaff: pair("支援員に見せる", "しえんいんに みせる"),
  isMine: pair("わたしだけが見られます", "わたしだけ みられます"),
  isShown: pair("支援員に見せています", "しえんいんに みせて います"),
  stopShowing: pair("見せるのをやめる", "みせるのを やめる"),
  savedMine: pair("残しました。わたしだけが見られます。", "のこしました。わたしだけ みられます。"),
  savedShown: pair("残しました。支援員に見せました。", "のこしました。しえんいんに みせました。"),
  shown: pair("支援員に見せました。", "しえんいんに みせました。"),
  hidden: pair("見せるのをやめました。", "みせるのを やめました。"),
  none: pair("まだメモはありません。", "まだ メモは ありません。"),
  open: pair("このメモを開く", "この メモを ひらく"),
  older: pair("前のメモ", "まえの メモ"),
  newest: pair("新しいメモ", "あたらしい メモ"),
  layAside: both("しまう"),
  takeUp: both("また だす"),
  resting: pair("しまってあるメモ", "しまった メモ"),
  fromHelp: pair("いま いなければ、メモに残せます。", "メモに のこす ことも できます。"),
} satisfies Record<string, Words>;

/** Picture cards of a note: what it is about, without writing. */
export const noteCards = {
  idea: pair("おぼえておくこと", "おぼえて おく こと"),
  askPerson: pair("聞きたいこと", "ききたい こと"),
  talk: pair("話したいこと", "はなしたい こと"),
  heart: pair("うれしかったこと", "うれしかった こと"),
  faceHard: pair("こまったこと", "こまった こと"),
  box: pair("持っていくもの", "もって いく もの"),
} satisfies Partial<Record<PictogramName, Words>>;

export type NoteCard = keyof typeof noteCards;

export const isNoteCard = (text: string): text is NoteCard => Object.hasOwn(noteCards, text);

/** The words of a stored card; undefined for one that notes do not have. */
export const noteCardWords = (card: string): Words | undefined =>
  isPictogramName(card) && isNoteCard(card) ? noteCards[card] : undefined;
