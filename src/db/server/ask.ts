import { Client, type ClientConfig } from "pg";

/** Where the owner of the database connects; `host` may be the folder of a Unix socket. */
export type OwnerConnection = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly ssl?: NonNullable<ClientConfig["ssl"]>;
};

/** Opens one connection, hands it over and closes it; throws what the driver throws. */
export async function withOwner<T>(
  owner: OwnerConnection,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ ...owner, connectionTimeoutMillis: 10_000 });
  // A server that stops under us ends the query with an error; the event would end the process.
  client.on("error", () => {});
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

export const versionOf = (owner: OwnerConnection): Promise<string> =>
  withOwner(owner, async (client) => {
    const { rows } = await client.query<{ version: string }>(
      "select current_setting('server_version') as version",
    );
    return rows[0]?.version ?? "";
  });
