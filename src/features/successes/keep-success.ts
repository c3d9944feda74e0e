import type { Tx } from "../../db/actor-transaction.ts";
import { newId, type PlainDay } from "../../domain/ids.ts";
import type { Provenance } from "../../domain/provenance/how-given.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import { saysNothing } from "../../domain/saying/said.ts";
import type { Upload } from "../../http/body.ts";
import type { Services } from "../../http/services.ts";
import type { SignedIn } from "../../policies/actor.ts";
import { keepSaid } from "../saying/keep.ts";
import type { SaidSuccess } from "./form.ts";
import { workOfSuccess } from "./queries.ts";

type Keeping = {
  readonly tx: Tx;
  readonly services: Services;
  readonly actor: SignedIn;
  readonly form: SaidSuccess;
  readonly uploads: Readonly<Record<string, Upload>>;
  readonly today: PlainDay;
};

type KeptBy = {
  readonly participantId: string;
  /** Null where these are the person's own words, whoever typed them. */
  readonly staffId: string | null;
  readonly given: Provenance;
};

/**
 * Adds one success to the book, where nobody changes it afterwards. Refuses with
 * `success.nothingKept`, `request.notFound` (a foreign experience) or as `keepSaid` does.
 */
export async function keepSuccess(ctx: Keeping, by: KeptBy): Promise<Result<string>> {
  const { tx, form, today } = ctx;
  const said = await keepSaid(ctx, by.participantId);
  if (!said.ok) return said;
  if (saysNothing(said.value)) return refuse({ code: "success.nothingKept" });
  const work =
    form.experience === "" ? null : await workOfSuccess(tx, by.participantId, form.experience);
  if (work === undefined) return refuse({ code: "request.notFound" });
  const successId = newId();
  await tx.q
    .insertInto("success")
    .values({
      operator_id: ctx.actor.operatorId,
      office_id: ctx.actor.officeId,
      success_id: successId,
      participant_id: by.participantId,
      experience_id: work?.experience_id ?? null,
      kept_by: by.staffId === null ? "self" : "staff",
      staff_id: by.staffId,
      words: said.value.words,
      card: said.value.pictures.join(" "),
      attachment_id: said.value.photoId,
      voice_id: said.value.voiceId,
      given_how: by.given.how,
      helped_by: by.given.helpedBy,
      occurred_on: work?.day ?? today,
    })
    .execute();
  return ok(successId);
}
