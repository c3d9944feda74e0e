import { pair } from "../pair.ts";
import { told, type Facts, type ProblemSentences } from "./sentence.ts";

/** Why a whole file cannot be taken; problems of rows are told row by row by the roster itself. */
export const rosterProblems = {
  "roster.fileMissing": () =>
    pair("CSVファイルを選んでください。", "ファイルを えらんで ください。"),
  "roster.tooLarge": () =>
    pair("ファイルが大きすぎます（1MBまで）。分けてください。", "ファイルが おおきいです。"),
  "roster.empty": () =>
    pair(
      "利用者の行がありません。見出しの下に一人一行で書いてください。",
      "なにも かいて ありません。",
    ),
  "roster.workbook": () =>
    pair(
      "Excelのブックです。「名前を付けて保存」で「CSV（コンマ区切り）」を選び、そのファイルを選んでください。",
      "CSVの ファイルを えらんで ください。",
    ),
  "roster.encoding": () =>
    pair(
      "文字を読み取れません。「CSV UTF-8」か「CSV（コンマ区切り）」で保存しなおしてください。",
      "べつの ファイルを えらんで ください。",
    ),
  "roster.notCsv": (facts) =>
    pair(
      `${told(facts, "line")}行目の引用符（"）が閉じていません。確かめてください。`,
      "ファイルを なおして ください。",
    ),
  "roster.columnsMissing": (facts) =>
    pair(
      `見出しに次の列がありません：${columns(facts)}。見本の見出しと比べてください。`,
      "みほんと くらべて ください。",
    ),
  "roster.columnTwice": (facts) =>
    pair(
      `「${told(facts, "column")}」の列が二つあります。一つにしてください。`,
      "おなじ れつが ふたつ あります。",
    ),
  "roster.tooManyRows": (facts) =>
    pair(
      `一度に登録できるのは${told(facts, "limit")}人までです（このファイルは${told(facts, "rows")}人）。分けてください。`,
      "ファイルを わけて ください。",
    ),
  "roster.rows": () =>
    pair(
      "直すところがあります。まだ一人も登録していません。ファイルを直して、もう一度選んでください。",
      "なおす ところが あります。",
    ),
  "roster.tooManyCells": () =>
    pair("見出しより列が多い行があります。", "れつを みなおして ください。"),
  "roster.changed": () =>
    pair(
      "確かめたファイルと内容が違います。もう一度ファイルを選んで確かめてください。",
      "もういちど ファイルを えらんで ください。",
    ),
} satisfies ProblemSentences;

function columns({ columns: missing }: Facts): string {
  if (!Array.isArray(missing)) throw new Error("roster.columnsMissing names its columns");
  return missing.join("、");
}
