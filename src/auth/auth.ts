import type { Config } from "../config.ts";
import type { Pools } from "../db/pools.ts";
import { cookieNames, type CookieNames } from "./cookies.ts";
import type { Library } from "./library.ts";
import { derivedKey } from "./secrets.ts";
import type { RememberedSessions } from "./session-opening.ts";

/** Everything sign-in holds: the library, the names of cookies, and a key for each purpose. */
export type Auth = {
  /** Loaded when first used: it takes longer to load than the whole rest of a warm start. */
  readonly library: () => Promise<Library>;
  readonly cookies: CookieNames;
  /** Who sessions were when last looked up, see session-opening.ts. */
  readonly remembered: RememberedSessions;
  readonly keys: {
    readonly session: string;
    readonly step: string;
    readonly picture: string;
    readonly limit: string;
  };
};

type Options = {
  readonly pools: Pools;
  readonly config: Pick<Config, "publicUrl">;
  readonly secret: string;
  /** The services' clock; the machine's where none is given. */
  readonly now?: () => Date;
  readonly log?: (message: string) => void;
};

export function createAuth(options: Options): Auth {
  const { pools, config, secret, now = () => new Date(), log = () => undefined } = options;
  const cookies = cookieNames(config.publicUrl);
  const session = derivedKey(secret, "session");
  let library: Promise<Library> | undefined;
  const load = async (): Promise<Library> => {
    const { makeLibrary } = await import("./library.ts");
    const { publicUrl } = config;
    return makeLibrary({ pool: pools.auth, publicUrl, key: session, cookies, now, log });
  };
  return {
    library: () => (library ??= load()),
    cookies,
    remembered: new Map(),
    keys: {
      session,
      step: derivedKey(secret, "step between card and picture"),
      picture: derivedKey(secret, "own picture"),
      limit: derivedKey(secret, "attempt limit"),
    },
  };
}
