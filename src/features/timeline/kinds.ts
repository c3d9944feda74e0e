/** What stands on a timeline; the first six are the person's own words. */
export const entryKinds = [
  "reflection",
  "choice",
  "ownSuccess",
  "hope",
  "ownRating",
  "ownNote",
  "rating",
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
  hope: "ねがい",
  ownRating: "目標の評価（本人）",
  ownNote: "メモ（本人）",
  rating: "目標の評価（支援員）",
  feedback: "フィードバック",
  session: "できぐあい",
  success: "できた（支援員）",
  note: "メモ",
  attendance: "出欠",
};
