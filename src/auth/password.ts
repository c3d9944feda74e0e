import { hash, verify } from "@node-rs/argon2";

/** Argon2id (the package's own first choice) with 19 MiB, two passes, one lane: OWASP's least, 2024 on. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Two keyboards may send the same letter as different bytes. */
const canonical = (password: string): string => password.normalize("NFKC");

export const hashPassword = (password: string): Promise<string> => hash(canonical(password), cost);

export const verifyPassword = (stored: string, password: string): Promise<boolean> =>
  verify(stored, canonical(password));
