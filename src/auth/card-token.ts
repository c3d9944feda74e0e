import { randomBytes } from "node:crypto";

/**
 * Capital letters and digits only (Crockford's base 32): a card reader types like a keyboard, and
 * keyboards of different countries disagree about every other sign.
 */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const length = 32;

/** 160 random bits. */
export const newCardToken = (): string =>
  Array.from(randomBytes(length), (byte) => alphabet[byte % alphabet.length]).join("");

export const cardAddress = (publicUrl: string, token: string): string =>
  `${publicUrl}/sign-in/card#${token}`;

/** The token at the end of what a reader or a person typed: the whole address, or the token alone. */
export function readCard(typed: string): string | null {
  const text = typed.normalize("NFKC").toUpperCase().trim();
  const [token] = /[0-9A-Z]{32}$/.exec(text) ?? [];
  return token?.replaceAll("O", "0").replaceAll(/[IL]/g, "1") ?? null;
}

/** In groups of four for somebody who types it by hand. */
export const grouped = (token: string): string => token.match(/.{4}/g)?.join(" ") ?? token;
