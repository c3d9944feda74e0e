import type { Services } from "../../http/services.ts";

export type OpenSession = {
  readonly id: string;
  readonly office_id: string;
  readonly user_agent: string | null;
  readonly started_at: Date;
  readonly seen_at: Date;
};

export type OwnPasskey = {
  readonly id: string;
  readonly name: string | null;
  readonly created_at: Date;
};

export type OwnLogin = {
  readonly email: string;
  readonly hasPassword: boolean;
  readonly hasCode: boolean;
};

type Needs = Pick<Services, "pools" | "now">;

/** The person's sessions that would still be let in, newest first. */
export async function sessionsOf({ pools, now }: Needs, personId: string): Promise<OpenSession[]> {
  const { rows } = await pools.auth.query<OpenSession>(
    `select id, office_id, user_agent, started_at, seen_at from auth.session
     where user_id = $1 and ends_at > $2 and seen_at + make_interval(secs => idle_seconds) > $2
     order by started_at desc`,
    [personId, now()],
  );
  return rows;
}

export async function passkeysOf({ pools }: Needs, personId: string): Promise<OwnPasskey[]> {
  const { rows } = await pools.auth.query<OwnPasskey>(
    "select id, name, created_at from auth.passkey where user_id = $1 order by created_at",
    [personId],
  );
  return rows;
}

export async function loginDetails({ pools }: Needs, personId: string): Promise<OwnLogin> {
  const { rows } = await pools.auth.query<{ email: string; password: boolean; code: boolean }>(
    `select l.email, l.two_factor_enabled as code,
       exists (select from auth.account a where a.user_id = l.id and a.password is not null) as password
     from auth.login l where l.id = $1`,
    [personId],
  );
  const [row] = rows;
  return {
    email: row?.password === true ? row.email : "",
    hasPassword: row?.password ?? false,
    hasCode: row?.code ?? false,
  };
}
