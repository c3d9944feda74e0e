/** One thing that is looked at, by what means, and where. Each row is a test of this project. */
export type Check = { readonly what: string; readonly how: string; readonly range: string };

export const reviewedOn = "2026年11月22日（日）";

export const easyWords = [
  "だれでも つかえるように つくって います。",
  "もじの おおきさや いろは じぶんで えらべます。",
  "つかいにくい ときは ひとに きいて ください。",
] as const;

export const checks: readonly Check[] = [
  {
    what: "機械で調べられる達成基準",
    how: "axe-core（target-size を含む）",
    range:
      "すべてのページを、明るい・暗い・はっきりの三色 × 幅320px・1280px で。利用者のページは、それぞれ ふりがな なし・すべて でも",
  },
  {
    what: "押すところの大きさ（44px以上）と文字の大きさ（18px以上）",
    how: "台本による測定",
    range: "利用者のすべてのページ",
  },
  {
    what: "キーボードだけでの操作、焦点の順番と見え方",
    how: "タブキーで全体を歩く台本",
    range: "利用者のすべてのページと、支援員の一日の流れ",
  },
  {
    what: "文字を二倍、画面を二倍・四倍にしたときの欠けとはみ出し",
    how: "台本による測定",
    range: "利用者のすべてのページ",
  },
  {
    what: "色を決められた画面（強制カラー）、動きをへらす設定",
    how: "ブラウザーの模擬設定と台本",
    range: "利用者のすべてのページ",
  },
  {
    what: "やさしい言葉（一文30字まで、漢字の連続3字まで など）",
    how: "言葉の決まりの自動検査",
    range: "利用者に見せるすべての文",
  },
  {
    what: "JavaScript がない画面",
    how: "JavaScript を止めたブラウザー",
    range: "きょう・ふりかえり・返事の流れ",
  },
  {
    what: "PDF の構造（見出し・表・代わりの文）",
    how: "組版プログラムの検査と、構造の読み出し",
    range: "個別支援計画の書類",
  },
];

export const openPoints = [
  "障害のある利用者・支援員による試用は、まだ行っていません。",
  "画面読み上げソフト（NVDA、VoiceOver、TalkBack）で人が聞いて確かめてはいません。",
  "確かめたブラウザーは Chromium だけです。Safari と Firefox では確かめていません。",
  "ふりがなは自動で付けています。間違うことがあり、職員が直せます。",
  "読み上げは端末に入っている日本語の声だけを使います。声のない端末では、理由を示し、職員が録音した声を使います。",
  "事業所が載せる写真の説明は、仕事や手順の名前で代えています。写真ごとの説明はありません。",
  "PDF は外部の検証ソフトで調べていません。ふりがなは PDF の読み上げに入りません。",
  "一つのスイッチでは、押せるものを一つずつ順に回ります。行や組ごとにとばすことはできません。",
  "職員の画面には、やさしい言葉の切りかえがありません。",
] as const;
