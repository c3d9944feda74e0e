import type { Tx } from "../../db/actor-transaction.ts";
import { newId, type PlainDay } from "../../domain/ids.ts";
import type { Provenance } from "../../domain/provenance/how-given.ts";
import { ok, refuse, type Result } from "../../domain/result.ts";
import type { Upload } from "../../http/body.ts";
import type { Services } from "../../http/services.ts";
import type { SignedIn } from "../../policies/actor.ts";
import { keepPhoto, keepVoice } from "../attachments/commands.ts";
import { saysSomething, type SaidSuccess } from "./form.ts";
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
 * `success.nothingKept`, `request.notFound` (a foreign experience), `photo.unreadable` or
 * `voice.unreadable`.
 */
export async function keepSuccess(ctx: Keeping, by: KeptBy): Promise<Result<string>> {
  const { tx, form, uploads, today } = ctx;
  const said = saysSomething(form, uploads);
  if (!said.ok) return said;
  const work =
    form.experience === "" ? null : await workOfSuccess(tx, by.participantId, form.experience);
  if (work === undefined) return refuse({ code: "request.notFound" });
  const photo = await kept(uploads["photo"], (upload) => keepPhoto(ctx, upload, by));
  if (!photo.ok) return photo;
  const voice = await kept(uploads["voice"], (upload) => keepVoice(ctx, upload, by));
  if (!voice.ok) return voice;
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
      words: form.words.trim() === "" ? "" : form.words,
      card: form.card,
      attachment_id: photo.value,
      voice_id: voice.value,
      given_how: by.given.how,
      helped_by: by.given.helpedBy,
      occurred_on: work?.day ?? today,
    })
    .execute();
  return ok(successId);
}

const kept = async (
  upload: Upload | undefined,
  keep: (upload: Upload) => Promise<Result<string>>,
): Promise<Result<string | null>> => (upload === undefined ? ok(null) : keep(upload));
