import type { PlanContent } from "./content.ts";

const period = { from: "2026-04-20", until: "2026-10-19" };

/** 青木 はると's plan: more boxes, and the café. */
export const content: PlanContent = {
  header: {
    officeName: "ひだまり作業所",
    serviceType: "typeB",
    participantName: "青木 はると",
    participantKana: "あおき はると",
    birthday: "1998-02-03",
    certificateNumber: "1234567890",
    madeOn: "2026-04-10",
    period,
    number: 1,
    serviceManagerName: "佐藤 遥",
  },
  wishes: {
    person: [
      {
        hopeId: "hope-1",
        words: "カフェで はたらきたい。ともだちも ほしい",
        givenOn: "2026-04-06",
        how: "alone",
      },
    ],
    family: "無理なく続けてほしい",
  },
  policy: "得意な手順から広げ、喫茶の接客を小さく試す",
  goals: [
    {
      goalId: "goal-long",
      term: "longTerm",
      wording: "喫茶の仕事を週3日続ける",
      ownWords: "カフェの ひとに なる",
      hopeIds: ["hope-1"],
      period: { from: "2026-04-20", until: "2027-04-19" },
    },
    {
      goalId: "goal-short",
      term: "shortTerm",
      wording: "接客の最初の3手順をひとりで行う",
      ownWords: "「いらっしゃいませ」から はじめる",
      hopeIds: ["hope-1"],
      period,
    },
  ],
  rows: [
    {
      rowId: "row-1",
      priority: 1,
      goalId: "goal-short",
      need: "人の多い所で緊張する",
      target: "午前の1時間、入口で迎える",
      personsPart: "つかれたら黄色のカードを出す",
      support: {
        method: "見本を見せ、声かけを減らす",
        frequency: "週2回",
        time: "10時から11時",
        place: "喫茶ひだまり",
      },
      period,
      who: "職業指導員",
      care: "音が大きい日は席を替える",
    },
  ],
  workRows: [
    {
      kind: "outsideSupport",
      purpose: "実習で接客を試す",
      expectedEffect: "知らない人への声の出し方が分かる",
      whyNeeded: "事業所の中では客が限られるため",
      place: "喫茶みなと",
      period: { from: "2026-07-01", until: "2026-07-14" },
    },
  ],
};
