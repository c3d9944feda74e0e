import type { Tx } from "../../db/actor-transaction.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import type { Said } from "../../domain/saying/said.ts";
import type { Upload } from "../../http/body.ts";
import type { Services } from "../../http/services.ts";
import type { SignedIn } from "../../policies/actor.ts";
import { keepPhoto, keepVoice } from "../attachments/commands.ts";
import type { SaidForm } from "./form.ts";

type Sent = {
  readonly tx: Tx;
  readonly services: Services;
  readonly actor: SignedIn;
  readonly uploads: Readonly<Record<string, Upload>>;
};

type Earlier = readonly Pick<Said, "photoId" | "voiceId">[];

/**
 * Stores the photo and the voice that came with a form and gives back what was said in all ways
 * together. A new photo or voice takes the place of the one used again. Refuses with
 * `photo.unreadable`, `voice.unreadable` or `form.choose` (what is used again was never said here).
 */
export async function keepSaid(
  ctx: Sent & { readonly form: SaidForm },
  participantId: string,
  earlier: Earlier = [],
): Promise<Result<Said>> {
  const { form } = ctx;
  const photo = await keepUpload(ctx, "photo", participantId);
  if (!photo.ok) return photo;
  const voice = await keepUpload(ctx, "voice", participantId);
  if (!voice.ok) return voice;
  const { photoBefore = "", voiceBefore = "" } = form;
  if (photoBefore !== "" && !earlier.some(({ photoId }) => photoId === photoBefore)) {
    return refuse({ code: "form.choose", field: "photo" });
  }
  if (voiceBefore !== "" && !earlier.some(({ voiceId }) => voiceId === voiceBefore)) {
    return refuse({ code: "form.choose", field: "voice" });
  }
  return ok({
    words: form.words.trim() === "" ? "" : form.words,
    pictures: form.card,
    photoId: photo.value ?? (photoBefore === "" ? null : photoBefore),
    voiceId: voice.value ?? (voiceBefore === "" ? null : voiceBefore),
  });
}

/** Null where none was sent. */
export async function keepUpload(
  ctx: Sent,
  mode: "photo" | "voice",
  participantId: string,
): Promise<Result<string | null>> {
  const upload = ctx.uploads[mode];
  if (upload === undefined) return ok(null);
  return (mode === "photo" ? keepPhoto : keepVoice)(ctx, upload, { participantId });
}

/** The columns in which every table keeps what was said. */
export const columnsOf = (said: Said) => ({
  words: said.words,
  card: said.pictures.join(" "),
  photo_id: said.photoId,
  voice_id: said.voiceId,
});

/** The same read back. */
export const saidIn = (row: Columns): Said => ({
  words: row.words,
  pictures: row.card.split(" ").filter((picture) => picture !== ""),
  photoId: row.photo_id,
  voiceId: row.voice_id,
});

export type Columns = {
  readonly words: string;
  readonly card: string;
  readonly photo_id: string | null;
  readonly voice_id: string | null;
};
