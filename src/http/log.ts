import { pino, type DestinationStream, type LogFn, type Logger } from "pino";

/**
 * The log of faults, one JSON line each. Of an error it keeps where it happened and of what kind it
 * is; messages and details of the database and of parsers quote what people typed and stay out.
 */
export function createLog(level: string, to?: DestinationStream): Logger {
  const options = {
    level,
    serializers: { err: loggable },
    hooks: { logMethod: withOwnMessage },
    redact: { paths: ["*.password", "*.email", "*.token"], remove: true },
  };
  return to === undefined ? pino(options) : pino(options, to);
}

/** Without a message of ours pino would write the error's. */
function withOwnMessage(
  this: Logger,
  [first, second, ...rest]: Parameters<LogFn>,
  write: LogFn,
): void {
  const told: unknown = first instanceof Error ? { err: first } : first;
  write.apply(this, [told, second ?? "fault", ...rest]);
}

type Loggable = Readonly<Record<string, unknown>>;

function loggable(error: unknown): Loggable {
  if (!(error instanceof Error)) return { name: typeof error };
  const kept: Record<string, unknown> = { name: error.constructor.name };
  if (ownWords.has(error.constructor)) kept["message"] = error.message;
  for (const name of ["code", "table", "constraint", "routine"]) {
    const value: unknown = Reflect.get(error, name);
    if (typeof value === "string") kept[name] = value;
  }
  kept["at"] = error.stack?.split("\n").filter((line) => line.startsWith("    at ")) ?? [];
  if (error.cause !== undefined) kept["cause"] = loggable(error.cause);
  return kept;
}

/** Raised by us or the runtime about the program, never about what it was given. */
const ownWords: ReadonlySet<unknown> = new Set([Error, TypeError, ReferenceError]);
