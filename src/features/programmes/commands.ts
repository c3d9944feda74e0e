import type { Tx } from "../../db/actor-transaction.ts";
import { newId } from "../../domain/ids.ts";
import { ok, refuse, type Problem, type Result } from "../../domain/result.ts";
import { isPictogramName } from "../../words/pictograms.ts";
import { draftOf } from "./stored-draft.ts";
import type { Draft } from "./draft.ts";
import { knownSteps, officeFiles, programmeVersion } from "./queries.ts";

/** A programme with its first version; the draft has no problems. */
export async function createProgramme(tx: Tx, draft: Draft, by: string): Promise<string> {
  const programmeId = newId();
  await tx.q
    .insertInto("programme")
    .values({ ...here(tx), programme_id: programmeId, version: 1 })
    .execute();
  await keepVersion(tx, { programmeId, version: 1, draft, by });
  return programmeId;
}

/**
 * The next version, after the one that was looked at. `form.stale` when there is a newer one. Same
 * content makes no version, since there would be nothing to tell of it.
 */
export async function changeProgramme(
  tx: Tx,
  change: { readonly programmeId: string; readonly looked: number; readonly draft: Draft },
  by: string,
): Promise<Result<number, Problem>> {
  const { programmeId, looked, draft } = change;
  const stored = await programmeVersion(tx, programmeId);
  if (stored?.current === looked && isSame(draftOf(stored), draft)) return ok(looked);
  const moved = await tx.q
    .updateTable("programme")
    .set({ version: looked + 1 })
    .where("operator_id", "=", tx.scope.operatorId)
    .where("office_id", "=", tx.scope.officeId)
    .where("programme_id", "=", programmeId)
    .where("version", "=", looked)
    .executeTakeFirst();
  if (moved.numUpdatedRows !== 1n) return refuse({ code: "form.stale" });
  await keepVersion(tx, { programmeId, version: looked + 1, draft, by });
  return ok(looked + 1);
}

/** Closes or reopens; said again it changes nothing. False: no such programme. */
export async function setClosed(
  tx: Tx,
  programmeId: string,
  closed: boolean,
  by: string,
): Promise<boolean> {
  await tx.q
    .selectFrom("programme")
    .select("programme_id")
    .where("operator_id", "=", tx.scope.operatorId)
    .where("office_id", "=", tx.scope.officeId)
    .where("programme_id", "=", programmeId)
    .forUpdate()
    .execute();
  const stored = await programmeVersion(tx, programmeId);
  if (stored === null) return false;
  if (stored.closed === closed) return true;
  await tx.q
    .insertInto("programme_closure")
    .values({
      ...here(tx),
      closure_id: newId(),
      programme_id: programmeId,
      closed,
      recorded_by: by,
    })
    .execute();
  return true;
}

type Part = Pick<Draft, "pictogram" | "photoId" | "voiceId">;
type NewVersion = { programmeId: string; version: number; draft: Draft; by: string };

async function keepVersion(tx: Tx, { programmeId, version, draft, by }: NewVersion): Promise<void> {
  const which = { ...here(tx), programme_id: programmeId, version };
  const parts = [draft, ...draft.steps];
  const photos = await officeFiles(tx, "image", parts.map(({ photoId }) => photoId).filter(isUuid));
  const voices = await officeFiles(tx, "audio", parts.map(({ voiceId }) => voiceId).filter(isUuid));
  const shownAndHeard = ({ pictogram, photoId, voiceId }: Part) => ({
    pictogram: isPictogramName(pictogram) ? pictogram : "",
    photo_id: photos.has(photoId) ? photoId : null,
    voice_id: voices.has(voiceId) ? voiceId : null,
  });
  await tx.q
    .insertInto("programme_version")
    .values({
      ...which,
      kind: draft.kind,
      name_std: draft.nameStd,
      name_easy: draft.nameEasy,
      about_std: draft.aboutStd,
      about_easy: draft.aboutEasy,
      ...shownAndHeard(draft),
      why: draft.why,
      recorded_by: by,
    })
    .execute();
  const free = new Set(await knownSteps(tx, programmeId));
  await tx.q
    .insertInto("programme_step")
    .values(
      draft.steps.map((step, index) => ({
        ...which,
        // An id stays with its step, and only with one: an unknown or repeated id is a new step.
        step_id: free.delete(step.stepId) ? step.stepId : newId(),
        position: index + 1,
        words_std: step.std,
        words_easy: step.easy,
        ...shownAndHeard(step),
      })),
    )
    .execute();
}

const isSame = (stored: Draft, draft: Draft): boolean =>
  JSON.stringify({ ...stored, why: "" }) === JSON.stringify({ ...draft, why: "" });

const isUuid = (text: string): boolean => /^[0-9a-f-]{36}$/i.test(text);

const here = ({ scope }: Tx) => ({
  operator_id: scope.operatorId,
  // A staff actor's scope always has an office.
  office_id: scope.officeId ?? "",
});
