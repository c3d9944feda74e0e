import type { Tx } from "../../db/actor-transaction.ts";
import { newId } from "../../domain/ids.ts";
import { ok, type Result } from "../../domain/result.ts";
import type { Upload } from "../../http/body.ts";
import type { Services } from "../../http/services.ts";
import { actorId, type SignedIn } from "../../policies/actor.ts";
import { readPaper } from "./paper.ts";
import { readPhoto } from "./photo.ts";
import { readVoice } from "./voice.ts";

type Keeping = { readonly tx: Tx; readonly services: Services; readonly actor: SignedIn };
/** Null where it belongs to the office (a programme's photo) and not to a person. */
type Owner = { readonly participantId: string | null; readonly alt?: string };

/** Stores a photo for the person or the office; returns its attachment id or `photo.unreadable`. */
export async function keepPhoto(
  ctx: Keeping,
  upload: Upload,
  owner: Owner,
): Promise<Result<string>> {
  const photo = await readPhoto(upload.bytes);
  if (!photo.ok) return photo;
  const { bytes, width, height } = photo.value;
  return keep(ctx, bytes, owner, { media_type: "image/webp", width, height });
}

/** Stores a voice recording as it was made; returns its attachment id or `voice.unreadable`. */
export async function keepVoice(
  ctx: Keeping,
  upload: Upload,
  owner: Owner,
): Promise<Result<string>> {
  const type = readVoice(upload.bytes);
  if (!type.ok) return type;
  return keep(ctx, upload.bytes, owner, { media_type: type.value, width: null, height: null });
}

/** Stores a scanned paper (PDF or picture); returns its attachment id or `paper.unreadable`. */
export async function keepPaper(
  ctx: Keeping,
  upload: Upload,
  owner: Owner,
): Promise<Result<string>> {
  const paper = await readPaper(upload.bytes);
  if (!paper.ok) return paper;
  const { bytes, mediaType, width, height } = paper.value;
  return keep(ctx, bytes, owner, { media_type: mediaType, width, height });
}

async function keep(
  { tx, services, actor }: Keeping,
  bytes: Uint8Array,
  owner: Owner,
  form: { media_type: string; width: number | null; height: number | null },
): Promise<Result<string>> {
  const sha256 = await services.attachments.put(actor.operatorId, bytes);
  const attachmentId = newId();
  await tx.q
    .insertInto("attachment")
    .values({
      operator_id: actor.operatorId,
      office_id: actor.officeId,
      attachment_id: attachmentId,
      participant_id: owner.participantId,
      sha256,
      bytes: bytes.byteLength,
      alt: owner.alt ?? "",
      recorded_by: actorId(actor),
      ...form,
    })
    .execute();
  return ok(attachmentId);
}
