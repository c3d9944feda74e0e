/** 「14時」 → 「午後2時」, 「9:30」 → 「午前9時30分」; null for what is no time of the day. */
export function hourInWords(text: string): string | null {
  const [, hours = "", minutes] = /^(\d{1,2})(?:\s*時|[:：](\d{2}))$/u.exec(text) ?? [];
  if (hours === "") return null;
  const hour = Number(hours);
  if (hour > 24 || Number(minutes ?? 0) > 59) return null;
  const half = hour < 12 || hour === 24 ? "午前" : "午後";
  const rest = minutes === undefined || minutes === "00" ? "" : `${Number(minutes)}分`;
  // 12:30 is 午後0時30分 in the office's own papers; 午後12時 would be read as midnight.
  return `${half}${hour % 12}時${rest}`;
}
