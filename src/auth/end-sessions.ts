import type { Services } from "../http/services.ts";

/** Ends every session of a person at once; one may be spared. Returns how many ended. */
export async function endSessionsOf(
  services: Pick<Services, "pools">,
  personId: string,
  except: string | null = null,
): Promise<number> {
  const ended = await services.pools.auth.query(
    "delete from auth.session where user_id = $1 and id is distinct from $2",
    [personId, except],
  );
  return ended.rowCount ?? 0;
}

/** False when the person has no such session. */
export async function endSession(
  services: Pick<Services, "pools">,
  personId: string,
  sessionId: string,
): Promise<boolean> {
  const ended = await services.pools.auth.query(
    "delete from auth.session where user_id = $1 and id = $2",
    [personId, sessionId],
  );
  return ended.rowCount === 1;
}
