/** Words for a strength to choose from, in words the person reads too; a supporter may write another. */
export const strengthWords = [
  "さいごまで やる",
  "ていねい",
  "よく みている",
  "きづく",
  "くふう する",
  "あいさつ",
  "てつだう",
  "おしえる",
  "まいにち つづける",
  "じゅんびが いい",
  "おちついて いる",
  "じぶんから する",
  "ひとに きける",
  "やすむ ことも できる",
] as const;
