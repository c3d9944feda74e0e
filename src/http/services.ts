import type { Logger } from "pino";

import type { Config } from "../config.ts";
import type { Pools } from "../db/pools.ts";
import type { AttachmentStore } from "../features/attachments/store.ts";
import type { Auth } from "../auth/auth.ts";
import type { Analyser } from "../readings/analyser.ts";
import type { Jobs } from "../jobs/jobs.ts";

/** What the running application holds; made once at start, handed to every route. */
export type Services = {
  readonly config: Config;
  readonly pools: Pools;
  readonly auth: Auth;
  readonly attachments: AttachmentStore;
  readonly log: Logger;
  /** Keys and tokens are derived from it; never shown, never logged. */
  readonly secret: string;
  readonly now: () => Date;
  /** Only `ippo demo` and tests: sign-in links without a password. */
  readonly demo: boolean;
  /** Reads Japanese aloud for furigana; absent in single tests and tools: only our own words have readings then. */
  readonly analyser?: Pick<Analyser, "read" | "isWarm">;
  /** Absent where nothing runs beside the requests: single tests, tools. */
  readonly jobs?: Jobs;
};
