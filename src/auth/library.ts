import { passkey } from "@better-auth/passkey";
import { APIError, type BetterAuthOptions } from "better-auth";
import { kyselyAdapter } from "@better-auth/kysely-adapter";
import { betterAuth } from "better-auth/minimal";
import { twoFactor } from "better-auth/plugins/two-factor";
import { Kysely, PostgresDialect } from "kysely";
import type pg from "pg";

import { newId } from "../domain/ids.ts";
import type { CookieNames } from "./cookies.ts";
import { withHashedTokens } from "./hashed-tokens.ts";
import { columns } from "./library-columns.ts";
import { lifetimes } from "./lifetimes.ts";
import { hashPassword, verifyPassword } from "./password.ts";
import { longestPassword, shortestPassword } from "./password-rules.ts";
import { sessionDefaults } from "./session-defaults.ts";

export type LibraryOptions = {
  readonly pool: pg.Pool;
  readonly publicUrl: string;
  readonly key: string;
  readonly cookies: CookieNames;
  readonly now: () => Date;
  readonly log: (message: string) => void;
};

/**
 * better-auth with our database, hashing, cookies and limits. Its own HTTP router is not mounted:
 * our routes call `api`, so that every way in has a route spec, our CSRF check and our audit.
 */
export function makeLibrary(options: LibraryOptions) {
  const { pool, publicUrl, key, cookies, now, log } = options;
  const kysely = new Kysely({ dialect: new PostgresDialect({ pool }) });
  const adapter = kyselyAdapter(kysely, { type: "postgres", transaction: true });
  const url = new URL(publicUrl);
  return betterAuth({
    appName: "Ippo",
    baseURL: publicUrl,
    secret: key,
    database: (settings: BetterAuthOptions) => withHashedTokens(adapter(settings)),
    telemetry: { enabled: false },
    logger: { log: (level, message) => level === "error" && log(message) },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => verifyPassword(hash, password),
      },
    },
    ...columns,
    session: {
      ...columns.session,
      expiresIn: lifetimes.staff.whole,
      // Our own clock in auth.session_actor ends sessions; the library only asks whether they are there.
      disableSessionRefresh: true,
      freshAge: 3600,
    },
    databaseHooks: { session: { create: { before: sessionDefaults(pool, now) } } },
    advanced: {
      database: { generateId: () => newId() },
      useSecureCookies: false,
      defaultCookieAttributes: {
        secure: cookies.secure,
        httpOnly: true,
        sameSite: "lax",
        path: "/",
      },
      cookiePrefix: cookies.prefix,
      cookies: { session_token: { name: cookies.session } },
      ipAddress: { disableIpTracking: true },
    },
    plugins: [
      twoFactor({ issuer: "Ippo", ...columns.twoFactor }),
      passkey({
        rpID: url.hostname,
        rpName: "Ippo",
        origin: url.origin,
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
        registration: {
          afterVerification: ({ verification }) =>
            onlyVerified(verification.registrationInfo?.userVerified === true),
        },
        authentication: {
          afterVerification: ({ verification }) =>
            onlyVerified(verification.authenticationInfo.userVerified),
        },
        ...columns.passkey,
      }),
    ],
  });
}

/** A passkey stands for two factors only when the device asked who holds it. */
async function onlyVerified(userVerified: boolean): Promise<undefined> {
  if (!userVerified) throw new APIError("UNAUTHORIZED", { message: "user verification missing" });
  return undefined;
}

export type Library = ReturnType<typeof makeLibrary>;
