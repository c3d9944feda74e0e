/** A column of the roster, with the headings under which offices write it. */
export const rosterColumns = {
  name: { title: "氏名", aliases: ["氏名", "名前", "利用者氏名", "利用者名", "お名前"] },
  familyName: { title: "姓", aliases: ["姓", "苗字", "名字", "氏"] },
  givenName: { title: "名", aliases: ["名"] },
  kana: {
    title: "ふりがな",
    aliases: [
      "ふりがな",
      "フリガナ",
      "氏名ふりがな",
      "氏名フリガナ",
      "氏名カナ",
      "氏名かな",
      "カナ氏名",
      "かな",
      "カナ",
      "よみがな",
      "ヨミガナ",
    ],
  },
  familyKana: {
    title: "せい",
    aliases: ["せい", "セイ", "姓ふりがな", "姓フリガナ", "姓カナ", "姓かな"],
  },
  givenKana: {
    title: "めい",
    aliases: ["めい", "メイ", "名ふりがな", "名フリガナ", "名カナ", "名かな"],
  },
  bornOn: { title: "生年月日", aliases: ["生年月日", "誕生日"] },
  startedOn: {
    title: "利用開始日",
    aliases: ["利用開始日", "利用開始", "利用開始年月日", "契約日", "サービス利用開始日"],
  },
  group: { title: "グループ", aliases: ["グループ", "グループ名", "班", "班名", "所属グループ"] },
  certificateNumber: {
    title: "受給者証番号",
    aliases: ["受給者証番号", "受給者番号", "受給者証", "受給者証No"],
  },
} as const;

export type RosterColumn = keyof typeof rosterColumns;

const byHeading: ReadonlyMap<string, RosterColumn> = new Map(
  columnNames().flatMap((column) =>
    rosterColumns[column].aliases.map((alias): [string, RosterColumn] => [
      headingKey(alias),
      column,
    ]),
  ),
);

/** Spaces, width and remarks in brackets make no difference: 「氏 名（必須）」 is 氏名. Null for a column we do not read. */
export const columnOf = (heading: string): RosterColumn | null =>
  byHeading.get(headingKey(heading)) ?? null;

/** Which required columns a header lacks, by title; a pair of halves serves for the whole. */
export function missingColumns(found: ReadonlySet<RosterColumn>): string[] {
  const missing: string[] = [];
  if (!found.has("name") && !(found.has("familyName") && found.has("givenName"))) {
    missing.push("氏名（または 姓 と 名）");
  }
  if (!found.has("kana") && !(found.has("familyKana") && found.has("givenKana"))) {
    missing.push("ふりがな");
  }
  for (const column of ["bornOn", "startedOn", "group"] as const) {
    if (!found.has(column)) missing.push(rosterColumns[column].title);
  }
  return missing;
}

function columnNames(): RosterColumn[] {
  return [
    "name",
    "familyName",
    "givenName",
    "kana",
    "familyKana",
    "givenKana",
    "bornOn",
    "startedOn",
    "group",
    "certificateNumber",
  ];
}

function headingKey(heading: string): string {
  return heading
    .normalize("NFKC")
    .replaceAll(/\([^)]*\)|[\s*※・_-]|必須|任意/g, "")
    .toLowerCase();
}
