/** What stands on a timeline; the first three are the person's own words. */
export const entryKinds = [
  "reflection",
  "choice",
  "ownSuccess",
  "feedback",
  "session",
  "success",
  "note",
  "attendance",
] as const;
export type EntryKind = (typeof entryKinds)[number];

export const entryKindWords: Record<EntryKind, string> = {
  reflection: "ふりかえり",
  choice: "やってみたい",
  ownSuccess: "できた（本人）",
  feedback: "フィードバック",
  session: "できぐあい",
  success: "できた（支援員）",
  note: "メモ",
  attendance: "出欠",
};
