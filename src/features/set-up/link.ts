import { hashOf, newToken } from "../../auth/secrets.ts";
import type { Services } from "../../http/services.ts";

type Parts = Pick<Services, "pools" | "now" | "config">;

/** Hours during which a printed link may be used; a new start prints a new one. */
const validHours = 72;

/**
 * The address that sets up an empty installation, once; null when there is an operator already.
 * Only its hash is kept, so an earlier link cannot be shown again and is dropped.
 */
export async function ensureSetUpLink({ pools, now, config }: Parts): Promise<string | null> {
  const { rows } = await pools.auth.query<{ empty: boolean }>("select auth.is_empty() as empty");
  if (rows[0]?.empty !== true) return null;
  const token = newToken();
  const expires = new Date(now().getTime() + validHours * 3_600_000);
  await pools.auth.query("delete from auth.set_up_link where used_at is null");
  await pools.auth.query(
    "insert into auth.set_up_link (token_hash, made_at, expires_at) values ($1, $2, $3)",
    [hashOf(token), now(), expires],
  );
  return `${config.publicUrl}/set-up/${token}`;
}

/** Whether the link may still be used: known, not used, not over, and nobody set up in another way. */
export async function isSetUpLink(
  { pools, now }: Pick<Parts, "pools" | "now">,
  token: string,
): Promise<boolean> {
  const { rows } = await pools.auth.query<{ open: boolean }>(
    `select auth.is_empty() and exists (select from auth.set_up_link
       where token_hash = $1 and used_at is null and expires_at > $2) as open`,
    [hashOf(token), now()],
  );
  return rows[0]?.open === true;
}
