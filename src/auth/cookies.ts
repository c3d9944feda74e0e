import { createHmac } from "node:crypto";

import { sameText } from "./secrets.ts";

/** Names and strictness of our cookies: `__Host-` needs https, no domain and the path "/". */
export type CookieNames = {
  readonly secure: boolean;
  readonly prefix: string;
  readonly session: string;
  readonly device: string;
  readonly step: string;
};

export function cookieNames(publicUrl: string): CookieNames {
  const secure = publicUrl.startsWith("https:");
  const prefix = secure ? "__Host-ippo" : "ippo";
  return {
    secure,
    prefix,
    session: `${prefix}-session`,
    device: `${prefix}-device`,
    step: `${prefix}-step`,
  };
}

export function setCookie(
  names: CookieNames,
  name: string,
  value: string,
  maxAgeSeconds: number,
): string {
  const kept = `${name}=${value}; Max-Age=${maxAgeSeconds}; Path=/; HttpOnly; SameSite=Lax`;
  return names.secure ? `${kept}; Secure` : kept;
}

export const dropCookie = (names: CookieNames, name: string): string =>
  setCookie(names, name, "", 0);

export function readCookie(header: string | null, name: string): string | null {
  for (const pair of (header ?? "").split(";")) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}

/** The sign-in library's form of a signed cookie: `value.base64(HMAC-SHA256)`, percent-encoded. */
export const signed = (key: string, value: string): string =>
  encodeURIComponent(`${value}.${signatureOf(key, value)}`);

/** Null when the cookie is not there, not readable, or not signed by us. */
export function readSigned(header: string | null, name: string, key: string): string | null {
  const raw = readCookie(header, name);
  const text = raw === null ? null : decoded(raw);
  if (text === null) return null;
  const at = text.lastIndexOf(".");
  const value = text.slice(0, at);
  return at > 0 && sameText(text.slice(at + 1), signatureOf(key, value)) ? value : null;
}

const signatureOf = (key: string, value: string): string =>
  createHmac("sha256", key).update(value).digest("base64");

function decoded(raw: string): string | null {
  try {
    return decodeURIComponent(raw);
  } catch {
    return null;
  }
}
