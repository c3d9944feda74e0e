import { createHmac } from "node:crypto";

import type { ClientConfig } from "pg";

/** What a client needs to connect; `host` may be a socket folder. */
export type ConnectionParts = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly ssl?: NonNullable<ClientConfig["ssl"]>;
};

export type Role = "ippo_app" | "ippo_auth";

/** The roles' passwords follow from the installation's secret, so that no third secret has to be kept. */
export const rolePassword = (secret: string, role: Role): string =>
  createHmac("sha256", secret).update(`database role ${role}`).digest("base64url");

export const asRole = (
  owner: ConnectionParts,
  secret: string,
  role: Role,
  database: string,
): ConnectionParts => ({ ...owner, user: role, password: rolePassword(secret, role), database });
