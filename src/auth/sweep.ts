import type { Services } from "../http/services.ts";

/** Removes what is over: sessions, half-done sign-ins, counted tries. Nothing reads them any more. */
export async function sweepSignIn(services: Pick<Services, "pools" | "now">): Promise<number> {
  const now = services.now();
  let removed = 0;
  for (const text of [
    "delete from auth.session where ends_at < $1",
    "delete from auth.verification where expires_at < $1",
    "delete from auth.attempt_limit where started_at < $1::timestamptz - interval '1 day'",
    "delete from auth.invitation where expires_at < $1::timestamptz - interval '90 days'",
  ]) {
    const { rowCount } = await services.pools.auth.query(text, [now]);
    removed += rowCount ?? 0;
  }
  return removed;
}
