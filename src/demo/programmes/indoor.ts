import { step, type DemoProgramme } from "./kind.ts";

const inside = { kind: "officeWork", legalClass: "none", place: "" } as const;

const spread = step("spread", "箱を広げる", "はこを ひろげる", "box");
const fold = step("fold", "線のとおりに折る", "せんの とおりに おる", "boxFolding");
const tuck = step("tuck", "底の差しこみを留める", "そこを とめる", "boxFolding");
const stack = step("stack", "10個ずつ重ねる", "10こずつ かさねる", "packing");

const open = step("open", "袋の口を開ける", "ふくろの くちを あける", "packing");
const count = step("count", "決まった数を入れる", "きまった かずを いれる", "inspection");
const seal = step("seal", "口をシーラーで閉じる", "くちを とじる", "packing");
const look = step("look", "ゴミがないか見る", "ごみが ないか みる", "look");

const letterFold = step("letterFold", "手紙を三つ折りにする", "てがみを 3つに おる", "writing");
const letterIn = step("letterIn", "封筒に入れる", "ふうとうに いれる", "enclosing");
const letterGlue = step("letterGlue", "のりで封をする", "のりで とじる", "envelope");
const letterSort = step("letterSort", "向きをそろえて束ねる", "むきを そろえる", "envelope");

const peel = step("peel", "シールをはがす", "シールを はがす", "label");
const place = step("place", "見本の位置に合わせる", "みほんに あわせる", "inspection");
const press = step("press", "空気を押し出して貼る", "ゆっくり はる", "label");

/** Light work inside the office. */
export const indoor = {
  boxes: {
    ...inside,
    key: "boxes",
    std: "箱折り",
    easy: "はこおり",
    about: ["お菓子屋さんの箱を組み立てます。", "おかしの はこを つくります。"],
    pictogram: "boxFolding",
    made: "箱",
    seen: [
      "角を指でなぞってから重ねていた",
      "箱の向きをそろえて机に並べていた",
      "となりの人の箱が足りなくなると、自分の分を分けていた",
    ],
    versions: [
      { monthsAgo: 30, why: "", steps: [spread, fold, stack] },
      {
        monthsAgo: 11,
        why: "底がはずれる箱があり、利用者さんから「留めるところも手順に入れてほしい」と気づきがあったため",
        steps: [spread, fold, tuck, stack],
      },
    ],
  },
  packing: {
    ...inside,
    key: "packing",
    std: "袋詰め",
    easy: "ふくろに つめる",
    about: ["部品を数えて袋に入れます。", "かぞえて ふくろに いれます。"],
    pictogram: "packing",
    made: "袋",
    seen: [
      "数え終わるたびに声に出して確かめていた",
      "空の袋を左、終わった袋を右と分けて置いていた",
      "シーラーの熱い面に触れないよう、持つところを決めていた",
    ],
    versions: [
      { monthsAgo: 30, why: "", steps: [open, count, seal] },
      {
        monthsAgo: 8,
        why: "納品先から小さなゴミの相談があり、見るところを手順に足したため",
        steps: [open, count, look, seal],
      },
    ],
  },
  letters: {
    ...inside,
    key: "letters",
    std: "封入・封かん",
    easy: "ふうとうに いれる",
    about: ["案内の手紙を封筒に入れます。", "てがみを ふうとうに いれます。"],
    pictogram: "enclosing",
    made: "通",
    seen: [
      "宛名が窓から見えるか、一通ずつ傾けて見ていた",
      "のりが少なくなる前に新しいのりを用意していた",
      "紙の角を机に軽く当ててそろえていた",
    ],
    versions: [{ monthsAgo: 30, why: "", steps: [letterFold, letterIn, letterGlue, letterSort] }],
  },
  stickers: {
    ...inside,
    key: "stickers",
    std: "シール貼り",
    easy: "シールを はる",
    about: ["商品に日付のシールを貼ります。", "しなものに シールを はります。"],
    pictogram: "label",
    made: "枚",
    seen: [
      "まっすぐに貼れる置き方を自分で見つけていた",
      "はがした台紙を小さく折ってから捨てていた",
      "見本をいつも左上に置いて比べていた",
    ],
    versions: [
      { monthsAgo: 30, why: "", steps: [peel, place, press] },
      {
        monthsAgo: 5,
        why: "貼る前に手をふくと浮きにくい、という利用者さんの気づきから",
        steps: [step("wipe", "手をふく", "てを ふく", "soap"), peel, place, press],
      },
    ],
  },
} as const satisfies Record<string, DemoProgramme>;
