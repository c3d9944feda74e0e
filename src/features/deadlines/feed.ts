import { createHash, randomBytes } from "node:crypto";
import { newId } from "../../domain/ids.ts";
import type { Services } from "../../http/services.ts";
import type { StaffActor } from "../../policies/actor.ts";

type Asking = {
  readonly services: Pick<Services, "pools">;
  readonly actor: StaffActor;
  readonly now: Date;
};

/** A new secret for the actor's calendar; the one before stops at once. Only its hash is kept. */
export async function openFeed(asking: Asking): Promise<string> {
  await revokeFeed(asking);
  const { services, actor, now } = asking;
  const token = randomBytes(32).toString("base64url");
  await services.pools.auth.query(
    `insert into auth.calendar_feed (feed_id, token_hash, operator_id, office_id, staff_id, made_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [newId(), hashOf(token), actor.operatorId, actor.officeId, actor.staffId, now],
  );
  return token;
}

export async function revokeFeed({ services, actor, now }: Asking): Promise<void> {
  await services.pools.auth.query(
    `update auth.calendar_feed set revoked_at = $4
     where operator_id = $1 and office_id = $2 and staff_id = $3 and revoked_at is null`,
    [actor.operatorId, actor.officeId, actor.staffId, now],
  );
}

export async function feedOpenedAt({ services, actor }: Omit<Asking, "now">): Promise<Date | null> {
  const found = await services.pools.auth.query<{ made_at: Date }>(
    `select made_at from auth.calendar_feed
     where operator_id = $1 and office_id = $2 and staff_id = $3 and revoked_at is null`,
    [actor.operatorId, actor.officeId, actor.staffId],
  );
  return found.rows[0]?.made_at ?? null;
}

export type Feed = {
  readonly operatorId: string;
  readonly officeId: string;
  readonly staffId: string;
  readonly role: string;
};

/** Whose feed the secret opens; null once it was revoked, or its owner no longer manages the office. */
export async function feedOf(
  services: Pick<Services, "pools">,
  token: string,
  now: Date,
): Promise<Feed | null> {
  const found = await services.pools.auth.query<Feed>(
    `select f.operator_id as "operatorId", f.office_id as "officeId", f.staff_id as "staffId", o.role
     from auth.calendar_feed f
     cross join lateral auth.offices_of(f.operator_id, f.staff_id, $2) o
     where f.token_hash = $1 and f.revoked_at is null and o.office_id = f.office_id
       and o.role in ('serviceManager', 'officeManager')
     limit 1`,
    [hashOf(token), now],
  );
  return found.rows[0] ?? null;
}

const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");
