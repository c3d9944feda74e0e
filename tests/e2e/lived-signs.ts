import type { Answer } from "../world/browser.ts";
import type { World } from "../world/world.ts";

/**
 * 青木 has a card of each kind and a number to call, said きいろ and told 大野, who changed something;
 * every card is shown to 大野. Returns the card for hard days.
 */
export async function makeSigns(w: World): Promise<string> {
  const aoki = w.as("aoki");
  const parts = { coping: "breathe", fromOthers: "listen", notThis: "time" };
  let card = "";
  for (const [kind, picture] of [
    ["good", "talk"],
    ["care", "voice"],
    ["hard", "tears"],
  ] as const) {
    const made = await kept(aoki.post(`/signs/kinds/${kind}`, { card: picture }));
    card = made.location?.split("/")[3] ?? "";
    for (const [part, one] of Object.entries(parts)) {
      if (part === "notThis" && kind !== "hard") continue;
      const words = { card: one, words: "みずを のむ\nすこし あるく" };
      await kept(aoki.post(`/signs/cards/${card}/parts/${part}`, words));
    }
  }
  await kept(aoki.post("/signs/contacts", { name: "あに", phone: "090-1234-5678" }));
  const share = { what: "cards", with: w.id.ohno, until: "month" };
  await kept(aoki.post("/signs/shares", share));
  await kept(aoki.post("/signs/today", { colour: "care" }));
  const telling = { staff: w.id.ohno, cards: "on" };
  await kept(aoki.post("/signs/today/care/tellings", telling));
  const told = await idOf(w, "colour_telling", "telling_id");
  const path = `/people/${w.id.aoki}/tellings/${told}/adjustments`;
  await kept(w.as("ohno").post(path, { words: "箱折りを午前だけにした" }));
  return card;
}

async function idOf(w: World, table: string, column: string): Promise<string> {
  const [row] = await w.sql<Record<string, string>>(
    `select ${column} from ${table} where participant_id = $1`,
    [w.id.aoki],
  );
  return row?.[column] ?? "";
}

async function kept(answering: Promise<Answer>): Promise<Answer> {
  const answer = await answering;
  if (answer.status !== 303) throw new Error(`${answer.status}: ${answer.text.slice(0, 2000)}`);
  return answer;
}
