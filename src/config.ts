import { z } from "zod";

/** The only reader of the environment. Wrong values are all named at once and nothing starts. */
const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  IPPO_DATA: z.string().min(1).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  PG_BIN: z.string().min(1).optional(),
  IPPO_SECRET: z.string().min(32).optional(),
  IPPO_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  SMTP_FROM: z.string().min(3).optional(),
  IPPO_LOG: z.enum(["silent", "error", "info", "debug"]).default("info"),
});

export type Config = {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string | undefined;
  readonly databaseUrl: string | undefined;
  /** A folder of PostgreSQL programs to prefer over those that are found. */
  readonly pgBin: string | undefined;
  readonly secret: string | undefined;
  /** The address people type, without a trailing slash; cookies are Secure and HSTS is sent when it is https. */
  readonly publicUrl: string;
  /** Where reminders are mailed from; absent, they stay inside the system. */
  readonly mail: { readonly url: string; readonly from: string } | undefined;
  readonly log: "silent" | "error" | "info" | "debug";
};

export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = schema.safeParse(withoutEmpty(env));
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`Configuration is wrong:\n${lines.join("\n")}`);
  }
  const value = parsed.data;
  return {
    port: value.PORT,
    host: value.HOST,
    dataDir: value.IPPO_DATA,
    databaseUrl: value.DATABASE_URL,
    pgBin: value.PG_BIN,
    secret: value.IPPO_SECRET,
    publicUrl: (value.IPPO_PUBLIC_URL ?? `http://localhost:${value.PORT}`).replace(/\/$/, ""),
    mail: mailOf(value),
    log: value.IPPO_LOG,
  };
}

/** One without the other could not send a single mail. */
function mailOf({ SMTP_URL: url, SMTP_FROM: from }: z.output<typeof schema>): Config["mail"] {
  if ((url === undefined) !== (from === undefined)) {
    throw new Error("Configuration is wrong:\n  SMTP_URL, SMTP_FROM: set both or neither");
  }
  return url === undefined || from === undefined ? undefined : { url, from };
}

/** A variable set to nothing means the same as one not set. */
function withoutEmpty(env: NodeJS.ProcessEnv): Record<string, string> {
  const filled: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) if (value) filled[name] = value;
  return filled;
}
