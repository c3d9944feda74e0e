import type { AssessmentArea } from "./areas.ts";

export const dailyAreas: readonly AssessmentArea[] = [
  {
    area: "rhythm",
    words: { std: "生活リズム・体調", easy: "まいにちと からだ" },
    items: [
      {
        item: "rhythm.morning",
        scale: "doing",
        words: { std: "朝、決めた時間に起きて支度をする", easy: "あさ おきて したくを する" },
      },
      {
        item: "rhythm.sleep",
        scale: "doing",
        words: { std: "夜、体が休まるだけ眠る", easy: "よる ねむれる" },
      },
      {
        item: "rhythm.tired",
        scale: "doing",
        words: { std: "疲れに気づいて休みを取る", easy: "つかれたら やすむ" },
      },
      {
        item: "rhythm.medicine",
        scale: "doing",
        words: {
          std: "通院や服薬を、自分のやり方で続ける",
          easy: "くすりや びょういんを つづける",
        },
      },
      {
        item: "rhythm.signs",
        scale: "doing",
        words: { std: "調子が変わるときのサインを知っている", easy: "ちょうしの サインが わかる" },
      },
    ],
  },
  {
    area: "coming",
    words: { std: "通うこと", easy: "かようこと" },
    items: [
      {
        item: "coming.way",
        scale: "doing",
        words: { std: "家から事業所まで通う", easy: "うちから ここまで くる" },
      },
      {
        item: "coming.notice",
        scale: "doing",
        words: { std: "休むときや遅れるときに連絡する", easy: "やすむ ときに つたえる" },
      },
      {
        item: "coming.pace",
        scale: "feeling",
        words: {
          std: "通う日数や時間は、いまの自分に合っている",
          easy: "くる 日の かずは ちょうど いい",
        },
      },
    ],
  },
  {
    area: "money",
    words: { std: "お金・暮らし", easy: "おかねと くらし" },
    items: [
      {
        item: "money.using",
        scale: "doing",
        words: { std: "お金の使い方を考える", easy: "おかねの つかいかたを かんがえる" },
      },
      {
        item: "money.home",
        scale: "doing",
        words: {
          std: "食事・洗濯・掃除など、暮らしのことをする",
          easy: "ごはん・せんたく・そうじ",
        },
      },
      {
        item: "money.clothes",
        scale: "doing",
        words: { std: "場所に合った服装や身だしなみをする", easy: "ふくや かみを ととのえる" },
      },
      {
        item: "money.safe",
        scale: "feeling",
        words: { std: "いまの住まいで安心して暮らしている", easy: "いえで あんしん できる" },
      },
    ],
  },
  {
    area: "joy",
    words: { std: "楽しみ・休みの日", easy: "たのしみ" },
    items: [
      {
        item: "joy.liked",
        scale: "feeling",
        words: { std: "好きなことをする時間がある", easy: "すきな ことを する じかんが ある" },
      },
      {
        item: "joy.friends",
        scale: "feeling",
        words: {
          std: "いっしょにいて楽しい人がいる",
          easy: "いっしょに いて たのしい ひとが いる",
        },
      },
      {
        item: "joy.new",
        scale: "feeling",
        words: { std: "やってみたいことがある", easy: "やって みたい ことが ある" },
      },
    ],
  },
];
