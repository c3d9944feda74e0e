import type { Answer } from "../world/browser.ts";
import type { World } from "../world/world.ts";
import { asUpload, voiceFile } from "./files.ts";

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

export type LentSigns = {
  /** A card of 青木 for hard days. */
  readonly cardId: string;
  /** What one of its parts says, shown to staff, and a share that shows it. */
  readonly partId: string;
  readonly shareId: string;
};

/** The signs, and one part of a card read aloud by whom it is shown to. */
export async function lendSigns(w: World): Promise<LentSigns> {
  const cardId = await makeSigns(w);
  const [part] = await w.sql<{ version_id: string }>(
    "select version_id from sign_card_part where card_id = $1 and part = 'coping'",
    [cardId],
  );
  // Every role may open the page of a part that it is shown.
  const others = { what: "cards", with: [w.id.ishii, w.id.morita], until: "week" };
  await kept(w.as("aoki").post("/signs/shares", others));
  const [share] = await w.sql<{ share_id: string }>("select share_id from sign_share");
  const partId = part?.version_id ?? "";
  const voice = new FormData();
  voice.set("voice", asUpload(voiceFile()));
  await kept(w.as("ohno").post(`/people/${w.id.aoki}/signs/parts/${partId}/voice`, voice));
  return { cardId, partId, shareId: share?.share_id ?? "" };
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
