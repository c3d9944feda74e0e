import canonicalize from "canonicalize";

import { actorTransaction, type AuditFact } from "../db/actor-transaction.ts";
import { newId } from "../domain/ids.ts";
import type { Services } from "../http/services.ts";

/** What can happen around sign-in; the audit log keeps it as `signIn.<kind>`. */
export type EventKind =
  | "passwordRight"
  | "passwordRefused"
  | "passwordPaused"
  | "codeRight"
  | "codeRefused"
  | "recoveryCodeUsed"
  | "passkeyRight"
  | "passkeyRefused"
  | "cardUnknownDevice"
  | "cardRefused"
  | "pictureRight"
  | "pictureWrong"
  | "picturePaused"
  | "demo"
  | "invitationAccepted"
  | "invitationRefused"
  | "signedOut";

export type SignInEvent = {
  readonly kind: EventKind;
  readonly operatorId?: string | null;
  readonly officeId?: string | null;
  readonly personId?: string | null;
  readonly personKind?: "staff" | "participant";
  readonly deviceId?: string | null;
};

type Needs = Pick<Services, "pools" | "now">;

/** Keeps the event where no tenant is needed, and in the operator's audit chain where one is known. */
export async function record(services: Needs, event: SignInEvent): Promise<void> {
  await keepEvent(services, event);
  await appendToChain(services, event);
}

export async function keepEvent(services: Needs, event: SignInEvent): Promise<void> {
  await services.pools.auth.query(
    `insert into auth.event (event_id, happened_at, kind, operator_id, office_id, person_id, device_id)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      newId(),
      services.now(),
      event.kind,
      event.operatorId ?? null,
      event.officeId ?? null,
      event.personId ?? null,
      event.deviceId ?? null,
    ],
  );
}

export async function appendToChain(services: Needs, event: SignInEvent): Promise<void> {
  const operatorId = event.operatorId ?? null;
  if (operatorId === null) return;
  const scope = { operatorId, officeId: event.officeId ?? null, role: "signIn", personId: null };
  await actorTransaction(services.pools.app, scope, async (tx) => tx.audit(factOf(event)));
}

export function factOf(event: SignInEvent): AuditFact {
  const { personId = null, deviceId = null, officeId = null, personKind = "staff" } = event;
  const action = `signIn.${event.kind}`;
  const participantId = personKind === "participant" ? personId : null;
  // Nobody is signed in yet: what acts is the device, or the person who just showed who they are.
  const actorKind = deviceId === null ? personKind : "device";
  const actorId = deviceId ?? personId;
  const body = canonicalize({
    action,
    actor: actorId,
    actorKind,
    office: officeId,
    participant: participantId,
    person: personId,
  });
  if (body === undefined) throw new Error("An audit entry must be JSON");
  return { action, actorKind, actorId, officeId, participantId, body };
}

/** Whose account an id or address is; null for nobody's. */
export async function loginOf(
  services: Pick<Services, "pools">,
  by: { readonly id: string } | { readonly email: string },
): Promise<{ operatorId: string; personId: string } | null> {
  const [column, value] = "id" in by ? ["id", by.id] : ["email", by.email];
  const { rows } = await services.pools.auth.query<{ id: string; operator_id: string }>(
    `select id, operator_id from auth.login where ${column} = $1 and kind = 'staff'`,
    [value],
  );
  const [row] = rows;
  return row === undefined ? null : { operatorId: row.operator_id, personId: row.id };
}
