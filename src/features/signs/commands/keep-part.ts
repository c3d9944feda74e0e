import type { Tx } from "../../../db/actor-transaction.ts";
import { newId, type PlainDay } from "../../../domain/ids.ts";
import { ok, refuse, type Result } from "../../../domain/result.ts";
import { sayPart, type CardPart, type SaidPart, type SignKind } from "../../../domain/sign/card.ts";
import { saysTheSame } from "../../../domain/saying/said.ts";
import type { Upload } from "../../../http/body.ts";
import type { Services } from "../../../http/services.ts";
import type { ParticipantActor } from "../../../policies/actor.ts";
import { columnsOf, keepSaid } from "../../saying/keep.ts";
import { picturesBelong, type PartForm } from "../form.ts";
import { givenNow } from "../../saying/given.ts";
import type { SignCard } from "../queries/cards.ts";
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
  readonly card: SignCard | null;
  readonly kind: SignKind;
  readonly part: CardPart;
};

/**
 * Adds what one part of a card says now; what it said before stays. Returns the card's id, or refuses
 * with the domain's problems, `form.choose` (a picture of another part) or as `keepSaid` does.
 */
export async function keepPart(ctx: Saying, asked: Asked): Promise<Result<string>> {
  const { tx, actor, form } = ctx;
  const { kind, part, card } = asked;
  if (!picturesBelong(kind, part, form.card)) return refuse({ code: "form.choose", field: "card" });
  const earlier = card?.said.filter((one) => one.part === part) ?? [];
  const kept = await keepSaid(ctx, actor.participantId, earlier);
  if (!kept.ok) return kept;
  const said = sayPart(kind, {
    ...kept.value,
    versionId: newId(),
    cardId: card?.cardId ?? newId(),
    part,
    provenance: await givenNow(tx, actor),
    givenOn: ctx.today,
    recordedAt: ctx.now,
  });
  if (!said.ok) return said;
  const before = card?.now.get(part);
  if (before !== undefined && saysTheSame(before, said.value)) return ok(before.cardId);
  if (card === null) await insertCard(ctx, said.value.cardId, kind);
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
      ...columnsOf(said),
      given_how: said.provenance.how,
      helped_by: said.provenance.helpedBy,
      occurred_on: said.givenOn,
    })
    .execute();
