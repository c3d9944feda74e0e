import type { Tx } from "../../../db/actor-transaction.ts";
import { newId, type PlainDay } from "../../../domain/ids.ts";
import { ok, refuse, type Result } from "../../../domain/result.ts";
import { sayPart, type CardPart, type SaidPart, type SignKind } from "../../../domain/sign/card.ts";
import type { Upload } from "../../../http/body.ts";
import type { Services } from "../../../http/services.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { keepPhoto, keepVoice } from "../../attachments/commands.ts";
import { picturesBelong, type PartForm } from "../form.ts";
import { givenNow } from "../given.ts";
import { whose } from "../whose.ts";

type Saying = {
  readonly tx: Tx;
  readonly services: Services;
  readonly actor: ParticipantActor;
  readonly form: PartForm;
  readonly uploads: Readonly<Record<string, Upload>>;
  readonly today: PlainDay;
  readonly now: Date;
};

export type Asked = {
  /** Null makes a new card. */
  readonly cardId: string | null;
  readonly kind: SignKind;
  readonly part: CardPart;
};

/**
 * Adds what one part of a card says now; what it said before stays. Returns the card's id, or refuses
 * with the domain's problems, `form.choose`, `photo.unreadable` or `voice.unreadable`.
 */
export async function keepPart(ctx: Saying, asked: Asked): Promise<Result<string>> {
  const { tx, actor, form, uploads } = ctx;
  const { kind, part } = asked;
  if (!picturesBelong(kind, part, form.card)) return refuse({ code: "form.choose", field: "card" });
  const owner = { participantId: actor.participantId };
  const photo = await kept(uploads["photo"], (upload) => keepPhoto(ctx, upload, owner));
  if (!photo.ok) return photo;
  const voice = await kept(uploads["voice"], (upload) => keepVoice(ctx, upload, owner));
  if (!voice.ok) return voice;
  const said = sayPart(kind, {
    versionId: newId(),
    cardId: asked.cardId ?? newId(),
    part,
    words: form.words.trim() === "" ? "" : form.words,
    pictures: form.card,
    photoId: photo.value,
    voiceId: voice.value,
    provenance: await givenNow(tx, actor),
    givenOn: ctx.today,
    recordedAt: ctx.now,
  });
  if (!said.ok) return refuse({ field: "words", ...said.problem });
  if (asked.cardId === null) await insertCard(ctx, said.value.cardId, kind);
  await insertPart(ctx, said.value);
  return ok(said.value.cardId);
}

/** The person puts a card away or takes it out again. */
export async function restCard(
  { tx, actor }: Pick<Saying, "tx" | "actor">,
  cardId: string,
  kind: "laidAside" | "takenUp",
): Promise<void> {
  await tx.q
    .insertInto("sign_card_rest")
    .values({ ...whose(actor), rest_id: newId(), card_id: cardId, kind })
    .execute();
}

const kept = async (
  upload: Upload | undefined,
  keep: (upload: Upload) => Promise<Result<string>>,
): Promise<Result<string | null>> => (upload === undefined ? ok(null) : keep(upload));

const insertCard = ({ tx, actor }: Saying, cardId: string, kind: SignKind) =>
  tx.q
    .insertInto("sign_card")
    .values({ ...whose(actor), card_id: cardId, kind })
    .execute();

const insertPart = ({ tx, actor }: Saying, said: SaidPart) =>
  tx.q
    .insertInto("sign_card_part")
    .values({
      ...whose(actor),
      version_id: said.versionId,
      card_id: said.cardId,
      part: said.part,
      words: said.words,
      card: said.pictures.join(" "),
      photo_id: said.photoId,
      voice_id: said.voiceId,
      given_how: said.provenance.how,
      helped_by: said.provenance.helpedBy,
      occurred_on: said.givenOn,
    })
    .execute();
