const lines = [
  ["氏名", "ふりがな", "生年月日", "利用開始日", "グループ", "受給者証番号"],
  ["見本 花子", "みほん はなこ", "平成7年4月1日", "令和8年5月1日", "1班", "0123456789"],
  ["見本 太郎", "ミホン タロウ", "1990-12-24", "2026-05-01", "", ""],
];

/** A roster to fill in, with the mark by which Excel knows UTF-8. */
export const sampleRoster = (): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`\uFEFF${lines.map((cells) => cells.join(",")).join("\r\n")}\r\n`);
