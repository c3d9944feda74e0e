import type { Random } from "./random.ts";

export type PersonName = { readonly name: string; readonly kana: string; readonly called: string };

/** Family names and given names are drawn apart, so that nobody who lives is meant. */
export function namesOf(count: number, random: Random): PersonName[] {
  const families = endless(familyNames, random);
  const givens = endless(givenNames, random);
  const taken = new Set<string>();
  const names: PersonName[] = [];
  while (names.length < count) {
    const [family, familyKana] = families();
    const [given, givenKana] = givens();
    const name = `${family} ${given}`;
    if (taken.has(name)) continue;
    taken.add(name);
    names.push({ name, kana: `${familyKana} ${givenKana}`, called: `${givenKana}さん` });
  }
  return names;
}

/** Every item once in a shuffled order, then again in another. */
function endless<T>(items: readonly [T, ...T[]], random: Random): () => T {
  let rest: T[] = [];
  return () => {
    if (rest.length === 0) rest = random.shuffled(items);
    return rest.pop() ?? items[0];
  };
}

type Written = readonly [text: string, kana: string];

const written = (text: string): [Written, ...Written[]] => {
  const [first = "", ...rest] = text.trim().split(/\s+/);
  const one = (item: string): Written => {
    const [name = "", kana = ""] = item.split("/");
    return [name, kana];
  };
  return [one(first), ...rest.map(one)];
};

const familyNames = written(`
  安藤/あんどう 池田/いけだ 石川/いしかわ 上野/うえの 榎本/えのもと 大森/おおもり 岡田/おかだ
  小川/おがわ 片山/かたやま 金子/かねこ 川口/かわぐち 菊地/きくち 北村/きたむら 工藤/くどう
  久保/くぼ 小島/こじま 小松/こまつ 近藤/こんどう 酒井/さかい 桜井/さくらい 篠原/しのはら
  島田/しまだ 菅野/すがの 杉山/すぎやま 関口/せきぐち 高木/たかぎ 滝沢/たきざわ 竹内/たけうち
  田村/たむら 千葉/ちば 辻本/つじもと 土屋/つちや 寺田/てらだ 永井/ながい 中山/なかやま
  西村/にしむら 野口/のぐち 橋本/はしもと 原田/はらだ 樋口/ひぐち 平野/ひらの 福島/ふくしま
  藤井/ふじい 本間/ほんま 増田/ますだ 松尾/まつお 丸山/まるやま 三宅/みやけ 村上/むらかみ
  望月/もちづき 森川/もりかわ 矢野/やの 山崎/やまざき 横山/よこやま 吉川/よしかわ 和田/わだ`);

const givenNames = written(`
  あかり/あかり 歩/あゆむ 杏/あん 一樹/かずき 栞/しおり 海斗/かいと 和也/かずや 花/はな
  恵/めぐみ 健太/けんた 航/わたる 咲/さき さとみ/さとみ 翔/しょう 純/じゅん 奈々/なな
  大地/だいち 拓海/たくみ 千夏/ちなつ 翼/つばさ 徹/とおる 直人/なおと 夏希/なつき 望/のぞみ
  春香/はるか 光/ひかる 仁美/ひとみ 浩/ひろし 麻衣/まい 誠/まこと 真央/まお 美穂/みほ
  美咲/みさき 実/みのる 瑞希/みずき 悠/ゆう 由佳/ゆか 優斗/ゆうと 陽子/ようこ 陸/りく
  涼/りょう 玲奈/れな 若葉/わかば 蓮/れん 結/ゆい 文/あや 学/まなぶ 進/すすむ`);
