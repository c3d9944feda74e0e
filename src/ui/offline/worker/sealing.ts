/** Ciphertext with its own random start; what it is about is bound to it, so that none can be swapped. */
export type Sealed = {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
};

export type Opened<Meta> = { readonly meta: Meta; readonly body: ArrayBuffer };

/** Not extractable: a script of this origin can use the key while the person is here, not carry it off. */
export const keyFrom = (base64: string): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    "raw",
    Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
    "AES-GCM",
    false,
    ["encrypt", "decrypt"],
  );

export async function seal(
  key: CryptoKey,
  about: string,
  meta: unknown,
  body: ArrayBuffer,
): Promise<Sealed> {
  const head = new TextEncoder().encode(JSON.stringify(meta));
  const plain = new Uint8Array(4 + head.length + body.byteLength);
  new DataView(plain.buffer).setUint32(0, head.length);
  plain.set(head, 4);
  plain.set(new Uint8Array(body), 4 + head.length);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(way(iv, about), key, plain);
  return { iv, data };
}

/** Null when this key did not seal it, or it was about something else. `Meta` is what `seal` was given. */
export async function unseal<Meta>(
  key: CryptoKey,
  about: string,
  { iv, data }: Sealed,
): Promise<Opened<Meta> | null> {
  const plain = await crypto.subtle.decrypt(way(iv, about), key, data).catch(() => null);
  if (plain === null) return null;
  const length = new DataView(plain).getUint32(0);
  const head = new TextDecoder().decode(plain.slice(4, 4 + length));
  // Written by `seal` above and authenticated by the cipher.
  return { meta: JSON.parse(head) as Meta, body: plain.slice(4 + length) };
}

const way = (iv: Uint8Array<ArrayBuffer>, about: string): AesGcmParams => ({
  name: "AES-GCM",
  iv,
  additionalData: new TextEncoder().encode(about),
});
