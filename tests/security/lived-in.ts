import sharp from "sharp";

import type { World } from "../world/world.ts";

/** A morning at the office, so that pages have something to show: words, a photo, a reply, an absence. */
export async function liveAMorning(w: World): Promise<void> {
  const { aoki, aokiToday, ito } = w.id;
  await said(w.as("aoki").post(`/today/${aokiToday}/steps/1`, { level: "I" }));
  await said(w.as("aoki").post(`/reflect/${aokiToday}/did`, { words: "はこを たくさん おった" }));
  await said(w.as("aoki").post(`/reflect/${aokiToday}/felt`, { face: "good" }));
  await said(w.as("aoki").post(`/reflect/${aokiToday}/telling`, {}));
  const success = new FormData();
  success.append("words", "ひとりで できた");
  success.append("photo", new Blob([await plainPhoto()]), "写真.jpg");
  await said(w.as("aoki").post("/successes", success));
  await said(w.as("ohno").post(`/people/${aoki}/notes`, { words: "手もとをよく見ていた" }));
  await said(w.as("ohno").post(`/people/${ito}/attendance`, { status: "absent" }));
  const feedback = { seen: "箱を十個重ねました", nextHint: "底を先に見てみましょう", sure: "yes" };
  await said(w.as("ohno").post(`/people/${aoki}/feedback`, feedback));
}

export const plainPhoto = async (): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await sharp({ create: { width: 40, height: 30, channels: 3, background: "#a0522d" } })
      .jpeg()
      .toBuffer(),
  );

async function said(answer: Promise<{ status: number; text: string }>): Promise<void> {
  const { status, text } = await answer;
  if (status !== 303)
    throw new Error(`The morning went otherwise: ${status} ${text.slice(0, 2000)}`);
}
