import type { AssessmentArea } from "./areas.ts";

export const workAreas: readonly AssessmentArea[] = [
  {
    area: "feeling",
    words: { std: "仕事への気持ち", easy: "しごとの きもち" },
    items: [
      {
        item: "feeling.wish",
        scale: "feeling",
        words: { std: "働くことが楽しみだ", easy: "はたらくのが たのしみ" },
      },
      {
        item: "feeling.liked",
        scale: "feeling",
        words: { std: "いまの仕事は自分に合っている", easy: "いまの しごとが すき" },
      },
      {
        item: "feeling.strength",
        scale: "feeling",
        words: { std: "自分の得意なことを言える", easy: "とくいな ことが いえる" },
      },
      {
        item: "feeling.try",
        scale: "feeling",
        words: { std: "新しい仕事を試してみたい", easy: "あたらしい しごとを ためしたい" },
      },
    ],
  },
  {
    area: "task",
    words: { std: "作業", easy: "しごとの やりかた" },
    items: [
      {
        item: "task.understand",
        scale: "doing",
        words: { std: "頼まれたことが分かる", easy: "たのまれた ことが わかる" },
      },
      {
        item: "task.care",
        scale: "doing",
        words: { std: "手順どおりに、ていねいに仕上げる", easy: "ていねいに つくる" },
      },
      {
        item: "task.keep",
        scale: "doing",
        words: { std: "休憩まで続ける", easy: "やすみ時間まで つづける" },
      },
      {
        item: "task.change",
        scale: "doing",
        words: {
          std: "予定が変わっても、気持ちを切り替える",
          easy: "よていが かわっても だいじょうぶ",
        },
      },
      {
        item: "task.safe",
        scale: "doing",
        words: { std: "危ないことに気づいて避ける", easy: "あぶない ことに きづく" },
      },
    ],
  },
  {
    area: "people",
    words: { std: "人との関わり", easy: "ひとと いること" },
    items: [
      {
        item: "people.greet",
        scale: "doing",
        words: { std: "あいさつをする、返す", easy: "あいさつを する" },
      },
      {
        item: "people.together",
        scale: "doing",
        words: { std: "ほかの人と一緒に作業をする", easy: "ほかの ひとと しごとを する" },
      },
      {
        item: "people.calm",
        scale: "doing",
        words: {
          std: "いやなことがあったとき、気持ちを落ち着ける",
          easy: "いやな とき おちつける",
        },
      },
      {
        item: "people.ease",
        scale: "feeling",
        words: { std: "ここの人たちといて安心する", easy: "ここの ひとと いて あんしん" },
      },
    ],
  },
  {
    area: "telling",
    words: { std: "伝えること", easy: "つたえること" },
    items: [
      {
        item: "telling.help",
        scale: "doing",
        words: { std: "困ったときに助けを頼む", easy: "こまったら たのむ" },
      },
      {
        item: "telling.done",
        scale: "doing",
        words: { std: "終わったことや分からないことを知らせる", easy: "おわったら つたえる" },
      },
      {
        item: "telling.no",
        scale: "doing",
        words: { std: "いや・まだ・休みたいを伝える", easy: "いや・まだを いう" },
      },
      {
        item: "telling.way",
        scale: "feeling",
        words: {
          std: "自分に合う伝え方がある（話す、書く、絵、身ぶり）",
          easy: "じぶんの つたえかたが ある",
        },
      },
    ],
  },
];
