import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";

/** Keeps the bytes of photos, voices and papers, encrypted, under the hash of their plain content. */
export type AttachmentStore = {
  /** Stores `bytes` for the operator and returns their SHA-256 in hex; storing twice is harmless. */
  put(operatorId: string, bytes: Uint8Array): Promise<string>;
  /** Null when there is nothing under this hash. Throws when what is there was changed. */
  get(operatorId: string, sha256: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** For what was only kept for a time; nothing a person gave is ever removed by it. */
  remove(operatorId: string, sha256: string): Promise<void>;
};

/**
 * A store in a folder: AES-256-GCM with a key per operator derived from the installation's secret.
 * A file appears whole or not at all (written aside, synced, renamed).
 */
export function folderStore(folder: string, secret: string): AttachmentStore {
  const place = (operatorId: string, sha256: string) =>
    join(folder, operatorId, sha256.slice(0, 2), sha256);
  return {
    async put(operatorId, bytes) {
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const path = place(operatorId, sha256);
      await mkdir(join(path, ".."), { recursive: true, mode: 0o700 });
      const aside = `${path}.${randomBytes(6).toString("hex")}`;
      try {
        await writeSynced(aside, encrypt(keyOf(secret, operatorId), bytes));
        await rename(aside, path);
      } catch (error) {
        await rm(aside, { force: true });
        throw error;
      }
      return sha256;
    },
    async get(operatorId, sha256) {
      const sealed = await readFile(place(operatorId, sha256)).catch(() => null);
      if (sealed === null) return null;
      const bytes = decrypt(keyOf(secret, operatorId), sealed);
      if (createHash("sha256").update(bytes).digest("hex") !== sha256) {
        throw new Error("An attachment does not match its hash");
      }
      return bytes;
    },
    remove: (operatorId, sha256) => rm(place(operatorId, sha256), { force: true }),
  };
}

const keyOf = (secret: string, operatorId: string): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, operatorId, "attachments", 32));

function encrypt(key: Buffer, bytes: Uint8Array): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

function decrypt(key: Buffer, sealed: Buffer): Uint8Array<ArrayBuffer> {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return new Uint8Array(Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]));
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
