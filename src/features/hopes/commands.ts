import type { Tx } from "../../db/actor-transaction.ts";
import { sayHope, type HopeArea, type HopeVersion } from "../../domain/hope/hope.ts";
import { markMostNow } from "../../domain/hope/most-now.ts";
import { newId, type PlainDay } from "../../domain/ids.ts";
import type { Provenance } from "../../domain/provenance/how-given.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import { saysTheSame } from "../../domain/saying/said.ts";
import type { Upload } from "../../http/body.ts";
import type { Services } from "../../http/services.ts";
import type { SignedIn } from "../../policies/actor.ts";
import { columnsOf, keepSaid } from "../saying/keep.ts";
import { cardsBelong, type HopeForm } from "./form.ts";
import { hopesOf } from "./queries.ts";

type Saying = {
  readonly tx: Tx;
  readonly services: Services;
  readonly actor: SignedIn;
  readonly form: HopeForm;
  readonly uploads: Readonly<Record<string, Upload>>;
  readonly today: PlainDay;
  readonly now: Date;
};

export type Wish = {
  readonly participantId: string;
  readonly area: HopeArea;
  /** The wish that is said anew; null for one that was not there before. */
  readonly restates: string | null;
  readonly given: Provenance;
};

/**
 * Adds a wish, or a new version of one; nothing said before changes. Refuses with the domain's
 * problems, `form.choose` (a card of another area) or as `keepSaid` does.
 */
export async function keepHope(ctx: Saying, wish: Wish): Promise<Result<string>> {
  const { tx, form } = ctx;
  if (!cardsBelong(wish.area, form.card)) return refuse({ code: "form.choose", field: "card" });
  const { versions } = await hopesOf(tx, wish.participantId);
  const mine = versions.filter(({ hopeId }) => hopeId === wish.restates);
  const kept = await keepSaid(ctx, wish.participantId, mine);
  if (!kept.ok) return kept;
  const said = sayHope(
    versions,
    {
      ...kept.value,
      versionId: newId(),
      hopeId: newId(),
      area: wish.area,
      provenance: wish.given,
      givenOn: ctx.today,
      recordedAt: ctx.now,
    },
    wish.restates,
  );
  if (!said.ok) return said;
  const before = mine.at(-1);
  if (before !== undefined && saysTheSame(before, said.value)) return ok(before.hopeId);
  if (wish.restates === null) await insertHope(ctx, wish, said.value);
  await insertVersion(ctx, wish, said.value);
  return ok(said.value.hopeId);
}

/** 「いま いちばん」, by the person only; null takes the mark away. Refuses with the domain's problems. */
export async function markMost(
  { tx, actor, today, now }: Pick<Saying, "tx" | "actor" | "today" | "now">,
  participantId: string,
  hopeId: string | null,
  given: Provenance,
): Promise<Result<null>> {
  const hopes = await hopesOf(tx, participantId);
  const mark = markMostNow(hopes.now, {
    hopeId,
    markedOn: today,
    recordedAt: now,
    provenance: given,
  });
  if (!mark.ok) return mark;
  await tx.q
    .insertInto("hope_most")
    .values({
      operator_id: actor.operatorId,
      office_id: actor.officeId,
      mark_id: newId(),
      hope_id: hopeId,
      participant_id: participantId,
      given_how: given.how,
      helped_by: given.helpedBy,
      occurred_on: today,
    })
    .execute();
  return ok(null);
}

/** The person lays a wish aside or takes it up again; every version of it stays. */
export async function restHope(
  { tx, actor }: Pick<Saying, "tx" | "actor">,
  participantId: string,
  hopeId: string,
  kind: "laidAside" | "takenUp",
): Promise<void> {
  await tx.q
    .insertInto("hope_rest")
    .values({
      operator_id: actor.operatorId,
      office_id: actor.officeId,
      rest_id: newId(),
      hope_id: hopeId,
      participant_id: participantId,
      kind,
    })
    .execute();
}

const insertHope = ({ tx, actor }: Saying, wish: Wish, { hopeId }: HopeVersion) =>
  tx.q
    .insertInto("hope")
    .values({
      operator_id: actor.operatorId,
      office_id: actor.officeId,
      hope_id: hopeId,
      participant_id: wish.participantId,
      area: wish.area,
    })
    .execute();

const insertVersion = ({ tx, actor }: Saying, wish: Wish, said: HopeVersion) =>
  tx.q
    .insertInto("hope_version")
    .values({
      operator_id: actor.operatorId,
      office_id: actor.officeId,
      version_id: said.versionId,
      hope_id: said.hopeId,
      participant_id: wish.participantId,
      ...columnsOf(said),
      given_how: wish.given.how,
      helped_by: wish.given.helpedBy,
      occurred_on: said.givenOn,
    })
    .execute();
