import { step, type DemoProgramme } from "./kind.ts";

const inside = { kind: "officeWork", legalClass: "none", place: "" } as const;

const wash = step("wash", "手を洗う", "てを あらう", "soap");
const weigh = step("weigh", "材料を量る", "ざいりょうを はかる", "cooking");
const mix = step("mix", "粉気がなくなるまで混ぜる", "よく まぜる", "cooking");
const cut = step("cut", "型で抜く", "かたで ぬく", "cookie");
const bake = step("bake", "天板に並べて渡す", "ならべて わたす", "cookie");
const shape = step("shape", "厚さの棒に合わせてのばす", "おなじ あつさに のばす", "cookie");

const greet = step("greet", "「いらっしゃいませ」と言う", "「いらっしゃいませ」", "greeting");
const order = step("order", "注文を聞いて書く", "ちゅうもんを きく", "writing");
const pour = step("pour", "飲み物をそそぐ", "のみものを いれる", "coffee");
const carry = step("carry", "お盆で運ぶ", "おぼんで はこぶ", "tea");
const clear = step("clear", "テーブルをふく", "テーブルを ふく", "sponge");

const thread = step("thread", "糸を通す", "いとを とおす", "thread");
const pin = step("pin", "布を合わせて留める", "ぬのを あわせる", "sewing");
const sew = step("sew", "線の上を縫う", "せんの うえを ぬう", "sewing");
const knot = step("knot", "玉留めをして切る", "いとを とめて きる", "scissors");

/** Work that makes something for someone: kitchen, café, needle. */
export const making = {
  cookies: {
    ...inside,
    key: "cookies",
    std: "クッキー製造",
    easy: "クッキーづくり",
    about: ["お店と注文のクッキーを作ります。", "うる クッキーを つくります。"],
    pictogram: "cookie",
    made: "枚",
    seen: [
      "量りの針が止まるまで待ってから次を足していた",
      "生地が手につくと、自分から粉を少し足していた",
      "焼き上がりの色を見本と見比べていた",
    ],
    versions: [
      { monthsAgo: 30, why: "", steps: [wash, weigh, mix, cut, bake] },
      {
        monthsAgo: 13,
        why: "厚さがそろわず焼き色に差が出たため、のばす手順を分けた",
        steps: [wash, weigh, mix, shape, cut, bake],
      },
      {
        monthsAgo: 4,
        why: "厚さの棒を使うと一人でのばせた、という気づきから言葉を短くした",
        steps: [wash, weigh, mix, { ...shape, std: "棒に合わせてのばす" }, cut, bake],
      },
    ],
  },
  cafe: {
    ...inside,
    key: "cafe",
    std: "喫茶の接客",
    easy: "きっさの しごと",
    about: ["一階の喫茶でお客さんを迎えます。", "きっさで おきゃくさんを むかえます。"],
    pictogram: "coffee",
    made: "杯",
    seen: [
      "常連のお客さんの名前を呼んで迎えていた",
      "お盆の真ん中に重いものを置いていた",
      "お客さんが立つ前に、いすを引いて待っていた",
    ],
    versions: [
      { monthsAgo: 30, why: "", steps: [wash, greet, order, pour, carry] },
      {
        monthsAgo: 9,
        why: "片づけまでを一つの仕事にしたいという希望が出たため",
        steps: [wash, greet, order, pour, carry, clear],
      },
    ],
  },
  sewing: {
    ...inside,
    key: "sewing",
    std: "縫製（布小物）",
    easy: "ぬいもの",
    about: ["コースターや袋を縫います。", "ぬので こものを つくります。"],
    pictogram: "sewing",
    made: "個",
    seen: [
      "縫い目の間を定規で確かめていた",
      "糸の色を布に当てて選んでいた",
      "針を使い終わるたびに針山へもどしていた",
    ],
    versions: [{ monthsAgo: 30, why: "", steps: [thread, pin, sew, knot] }],
  },
} as const satisfies Record<string, DemoProgramme>;
