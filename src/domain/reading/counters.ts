/** A word that counts: its reading and how it and the number before it change. */
export type Counter = {
  readonly reading: string;
  /** Before k, s (and t) and h one says いっ, はっ, じゅっ; before k and h also ろっ, ひゃっ. */
  readonly sound: "k" | "s" | "h" | null;
  /** The reading after three and 何, where it is another: さんがい, さんぼん, さんぷん. */
  readonly third: string | null;
  /** Readings of the number's last digit other than the usual: よ, しち, く. */
  readonly digit: Readonly<Record<number, string>>;
  /** Where number and counter make a word of their own: ひとり, ふつか. */
  readonly whole: Readonly<Record<number, string>>;
};

const even = (reading: string): Counter => ({
  reading,
  sound: null,
  third: null,
  digit: {},
  whole: {},
});

const clock = (reading: string): Counter => ({
  ...even(reading),
  digit: { 0: "れい", 4: "よ", 7: "しち", 9: "く" },
});

/** "枚:まい 本:ほん>ぼん": written form, reading, reading after three. */
const listed = (list: string, rest: Partial<Counter>): readonly (readonly [string, Counter])[] =>
  list
    .trim()
    .split(/\s+/u)
    .map((one) => {
      const [text = "", reading = "", third = null] = one.split(/[:>]/u);
      return [text, { ...even(reading), third, ...rest }];
    });

const steady = `枚:まい 台:だい 名:めい 番:ばん 度:ど 倍:ばい 号:ごう 部:ぶ 面:めん 列:れつ 問:もん 例:れい
  割:わり 段:だん 代:だい 両:りょう 輪:りん 話:わ 字:じ 次:じ 位:い 行:ぎょう 畳:じょう 膳:ぜん 棟:とう
  年度:ねんど 番地:ばんち 番線:ばんせん 文字:もじ 万:まん 億:おく 拠点:きょてん 部門:ぶもん 分野:ぶんや
  学年:がくねん 学期:がっき 段階:だんかい 都市:とし 人前:にんまえ 秒:びょう 年代:ねんだい 号室:ごうしつ 号車:ごうしゃ`;

const withK = `回:かい 個:こ 箇:こ 件:けん 課:か 曲:きょく 缶:かん 級:きゅう 区:く 句:く 巻:かん 機:き 基:き
  校:こう 脚:きゃく 期:き 項目:こうもく 工程:こうてい か国:かこく カ国:かこく ヶ国:かこく か月:かげつ
  カ月:かげつ ヶ月:かげつ ケ月:かげつ ヵ月:かげつ 箇月:かげつ か所:かしょ カ所:かしょ ヶ所:かしょ
  ケ所:かしょ 箇所:かしょ か条:かじょう 箇条:かじょう か年:かねん カ年:かねん ヶ年:かねん 科目:かもく
  階:かい>がい 軒:けん>げん 階建て:かいだて>がいだて`;

const withS = `歳:さい 才:さい 冊:さつ 週:しゅう 週間:しゅうかん 社:しゃ 種類:しゅるい 周:しゅう 周年:しゅうねん
  席:せき 色:しょく 章:しょう 世帯:せたい 世代:せだい 世紀:せいき 車線:しゃせん 食:しょく 室:しつ 勝:しょう
  点:てん 体:たい 頭:とう 滴:てき 通:つう 着:ちゃく 丁:ちょう 丁目:ちょうめ 兆:ちょう 対:つい 店舗:てんぽ
  単位:たんい 節:せつ 隻:せき 升:しょう 尺:しゃく 寸:すん 足:そく>ぞく 千:せん>ぜん`;

const withH = `本:ほん>ぼん 杯:はい>ばい 匹:ひき>びき 票:ひょう>びょう 百:ひゃく>びゃく 分:ふん>ぷん 泊:はく>ぱく
  発:はつ>ぱつ 版:はん>ぱん 班:はん>ぱん 編:へん>ぺん 品:ひん>ぴん 歩:ほ>ぽ 敗:はい>ぱい 拍:はく>ぱく
  遍:へん>べん 筆:ひつ>ぴつ`;

const native = `袋:ふくろ 皿:さら 束:たば 組:くみ 部屋:へや 口:くち 晩:ばん 株:かぶ 切れ:きれ 粒:つぶ 鉢:はち
  鍋:なべ 桁:けた 揃い:そろい 重ね:かさね 回り:まわり 休み:やすみ 息:いき 手間:てま 工夫:くふう 苦労:くろう
  安心:あんしん 筋:すじ 駅:えき 握り:にぎり 匙:さじ 籠:かご 棚:たな 瓶:びん 房:ふさ 山:やま 玉:たま 枠:わく
  通り:とおり 言:こと 品目:ひんもく 塊:かたまり 包み:つつみ 巻き:まき 缶分:かんぶん 区切り:くぎり`;

const dayNames = "ふつか みっか よっか いつか むいか なのか ようか ここのか とおか".split(" ");

/** Counters by their written form. */
export const counters: ReadonlyMap<string, Counter> = new Map([
  ...listed(steady, {}),
  ...listed(withK, { sound: "k" }),
  ...listed(withS, { sound: "s" }),
  ...listed(withH, { sound: "h" }),
  ...listed(native, {}).map(([text, counter]) => [text, inJapanese(counter)] as const),
  ["箱", inJapanese({ ...even("はこ"), sound: "h", third: "ぱこ" })],
  ["人", { ...even("にん"), digit: { 4: "よ" }, whole: { 1: "ひとり", 2: "ふたり" } }],
  ["年", { ...even("ねん"), digit: { 4: "よ" } }],
  ["年生", { ...even("ねんせい"), digit: { 4: "よ" } }],
  ["円", { ...even("えん"), digit: { 4: "よ" } }],
  ["時", clock("じ")],
  ["時間", clock("じかん")],
  ["時限", clock("じげん")],
  ["月", { ...even("がつ"), digit: { 4: "し", 7: "しち", 9: "く" } }],
  ["羽", { ...even("わ"), third: "ば" }],
  [
    "日",
    {
      ...even("にち"),
      digit: { 7: "しち", 9: "く" },
      whole: {
        ...Object.fromEntries(dayNames.map((name, index) => [index + 2, name])),
        14: "じゅうよっか",
        20: "はつか",
        24: "にじゅうよっか",
      },
    },
  ],
]);

/** Words right behind a counter that belong to the count: 三日間, 二人目, 八時半, 五人分. */
export const afterCounter: ReadonlyMap<string, string> = new Map([
  ["間", "かん"],
  ["目", "め"],
  ["半", "はん"],
  ["前", "まえ"],
  ["後", "ご"],
  ["分", "ぶん"],
  ["以上", "いじょう"],
  ["以下", "いか"],
  ["以内", "いない"],
  ["未満", "みまん"],
]);

/** One and two in Japanese words: ひとふくろ, ふたふくろ, さんふくろ. */
function inJapanese(counter: Counter): Counter {
  return {
    ...counter,
    whole: { 1: `ひと${counter.reading}`, 2: `ふた${counter.reading}` },
  };
}
