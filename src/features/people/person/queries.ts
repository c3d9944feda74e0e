import type { Tx } from "../../../db/actor-transaction.ts";
import type { PlainDay } from "../../../domain/ids.ts";

export type Person = NonNullable<Awaited<ReturnType<typeof personById>>>;

export const personById = (tx: Tx, participantId: string) =>
  people(tx)
    .select(["name", "kana", "called", "birth_date", "recipient_number", "group_id", "version"])
    .where("participant_id", "=", participantId)
    .executeTakeFirst();

/** Groups to choose from. */
export const groupChoices = (tx: Tx) =>
  tx.q
    .selectFrom("participant_group")
    .select(["group_id", "name"])
    .where("operator_id", "=", tx.scope.operatorId)
    .where("office_id", "=", tx.scope.officeId)
    .orderBy("position")
    .orderBy("name")
    .execute();

/** Name of somebody else with this certificate number, left people too. */
export async function sameCertificate(
  tx: Tx,
  number: string,
  except: string | null,
): Promise<string | null> {
  if (number === "") return null;
  const others = people(tx).select("name").where("recipient_number", "=", number);
  const found = except === null ? others : others.where("participant_id", "!=", except);
  return (await found.executeTakeFirst())?.name ?? null;
}

/** Name of somebody else with this name and birthday; without a birthday nothing can be said. */
export async function sameNameAndBirth(
  tx: Tx,
  form: { readonly name: string; readonly birthDate: PlainDay | null },
  except: string | null,
): Promise<string | null> {
  if (form.birthDate === null) return null;
  const others = await people(tx)
    .select(["participant_id", "name"])
    .where("birth_date", "=", form.birthDate)
    .execute();
  const same = others.find(
    (other) => other.participant_id !== except && bare(other.name) === bare(form.name),
  );
  return same?.name ?? null;
}

const bare = (name: string): string => name.normalize("NFKC").replaceAll(/\s/g, "");

const people = (tx: Tx) =>
  tx.q
    .selectFrom("participant")
    .where("operator_id", "=", tx.scope.operatorId)
    .where("office_id", "=", tx.scope.officeId);
