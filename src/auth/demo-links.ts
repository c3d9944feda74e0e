import type { Services } from "../http/services.ts";
import type { LoginKind } from "./lifetimes.ts";
import { hashOf, newToken } from "./secrets.ts";

export type DemoPerson = {
  readonly kind: LoginKind;
  readonly operatorId: string;
  readonly officeId: string;
  readonly personId: string;
};

/** A sign-in link for a demo, where `GET /demo/:token` exists; returns its path. */
export async function addDemoLink(
  services: Pick<Services, "pools">,
  person: DemoPerson,
): Promise<string> {
  const token = newToken();
  await services.pools.auth.query(
    "insert into auth.demo_link (token_hash, operator_id, office_id, kind, person_id) values ($1, $2, $3, $4, $5)",
    [hashOf(token), person.operatorId, person.officeId, person.kind, person.personId],
  );
  return `/demo/${token}`;
}

export async function demoPerson(
  services: Pick<Services, "pools">,
  token: string,
): Promise<DemoPerson | null> {
  const { rows } = await services.pools.auth.query<{
    operator_id: string;
    office_id: string;
    kind: LoginKind;
    person_id: string;
  }>("select operator_id, office_id, kind, person_id from auth.demo_link where token_hash = $1", [
    hashOf(token),
  ]);
  const [row] = rows;
  if (row === undefined) return null;
  const { kind } = row;
  return { kind, operatorId: row.operator_id, officeId: row.office_id, personId: row.person_id };
}
