import { ok, refuse, type Result } from "../domain/result.ts";
import type { Services } from "../http/services.ts";
import { after } from "./lifetimes.ts";
import { hashPassword } from "./password.ts";
import { checkPassword } from "./password-rules.ts";
import { hashOf, newToken } from "./secrets.ts";
import {
  emailOf,
  keepAccount,
  namesAround,
  withAuthTransaction,
  type AccountProblem,
} from "./staff-account.ts";

const invitationSeconds = 72 * 3600;

type Invitation = {
  readonly operatorId: string;
  readonly staffId: string;
  readonly email: string;
};

export type InvitationProblem = { readonly code: "invitation.over" } & Record<string, unknown>;

/**
 * A link that works once within 72 hours, for the manager to hand over. It is also the way back for
 * someone who lost password, telephone or passkey: accepting it takes the old ones away, because the
 * manager knows the person by face. A newer invitation ends the older.
 */
export async function inviteStaff(
  services: Pick<Services, "pools" | "now" | "config">,
  invitation: Invitation & { readonly by: string },
): Promise<Result<{ url: string; until: Date }, AccountProblem>> {
  const { operatorId, staffId, by } = invitation;
  const email = emailOf(invitation.email);
  const token = newToken();
  const now = services.now();
  const until = after(now, invitationSeconds);
  return withAuthTransaction(services.pools.auth, async (client) => {
    const taken = await client.query("select from auth.login where email = $1 and id <> $2", [
      email,
      staffId,
    ]);
    if (taken.rowCount !== 0) return refuse({ code: "account.emailTaken" });
    await client.query("delete from auth.invitation where staff_id = $1 and used_at is null", [
      staffId,
    ]);
    await client.query(
      `insert into auth.invitation (token_hash, operator_id, staff_id, email, made_by, made_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [hashOf(token), operatorId, staffId, email, by, now, until],
    );
    return ok({ url: `${services.config.publicUrl}/sign-in/invitation/${token}`, until });
  });
}

/** Null when the link was never made, was used, or is over; the three look the same. */
export async function invitedBy(
  services: Pick<Services, "pools" | "now">,
  token: string,
): Promise<Invitation | null> {
  const { rows } = await services.pools.auth.query<{
    operator_id: string;
    staff_id: string;
    email: string;
  }>(
    `select operator_id, staff_id, email from auth.invitation
     where token_hash = $1 and used_at is null and expires_at > $2`,
    [hashOf(token), services.now()],
  );
  const [row] = rows;
  if (row === undefined) return null;
  return { operatorId: row.operator_id, staffId: row.staff_id, email: row.email };
}

/** Uses the link: sets the password, takes away every older way in, ends every session. */
export async function acceptInvitation(
  services: Pick<Services, "pools" | "now">,
  token: string,
  password: string,
): Promise<Result<Invitation, AccountProblem | InvitationProblem>> {
  const invitation = await invitedBy(services, token);
  if (invitation === null) return refuse({ code: "invitation.over" });
  const { operatorId, staffId, email } = invitation;
  const names = await namesAround(services.pools.auth, operatorId, staffId);
  const checked = await checkPassword(password, [...names, email]);
  if (!checked.ok) return checked;
  const hash = await hashPassword(password);
  return withAuthTransaction(
    services.pools.auth,
    async (client): Promise<Result<Invitation, AccountProblem | InvitationProblem>> => {
      const used = await client.query(
        "update auth.invitation set used_at = $2 where token_hash = $1 and used_at is null",
        [hashOf(token), services.now()],
      );
      if (used.rowCount !== 1) return refuse({ code: "invitation.over" });
      const kept = await keepAccount(client, { operatorId, staffId, email, hash });
      if (!kept.ok) return kept;
      await client.query("delete from auth.two_factor where user_id = $1", [staffId]);
      await client.query("delete from auth.passkey where user_id = $1", [staffId]);
      await client.query("delete from auth.session where user_id = $1", [staffId]);
      await client.query("update auth.login set two_factor_enabled = false where id = $1", [
        staffId,
      ]);
      return ok(invitation);
    },
  );
}
