import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** A key for one purpose, so that what is made for one can never be used for another. */
export const derivedKey = (secret: string, purpose: string): string =>
  createHmac("sha256", secret).update(`sign-in ${purpose}`).digest("hex");

/** Fit for stored tokens of 128 random bits and more; never for what a person chooses. */
export const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

export const keyedHash = (key: string, text: string): string =>
  createHmac("sha256", key).update(text).digest("hex");

export const newToken = (): string => randomBytes(32).toString("base64url");

export function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
