import {
  createHash,
  createSign,
  generateKeyPairSync,
  randomBytes,
  type KeyObject,
} from "node:crypto";

/**
 * A passkey as a device would hold it: P-256, attestation "none". Written from WebAuthn Level 3 §6
 * (authenticator data) and RFC 9052 §7 (the key), for tests of our own server only.
 */
export type Authenticator = {
  create(options: { challenge: string }, who: Verification): object;
  get(options: { challenge: string }, who: Verification): object;
};

/** Whether the device asked for finger, face or code. */
export type Verification = "verified" | "onlyPresent";

export function authenticator(origin: string, rpId: string): Authenticator {
  const id = randomBytes(16);
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  let counter = 0;
  const clientData = (type: string, challenge: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const shell = (response: object) => ({
    id: id.toString("base64url"),
    rawId: id.toString("base64url"),
    type: "public-key",
    clientExtensionResults: {},
    response,
  });
  return {
    create({ challenge }, who) {
      const attested = Buffer.concat([Buffer.alloc(16), length16(id), id, coseKey(publicKey)]);
      const data = authData(rpId, who, 0x40, (counter += 1), attested);
      const attestation = cborMap([
        [text("fmt"), text("none")],
        [text("attStmt"), cborMap([])],
        [text("authData"), bytes(data)],
      ]);
      return shell({
        clientDataJSON: clientData("webauthn.create", challenge).toString("base64url"),
        attestationObject: attestation.toString("base64url"),
        transports: ["internal"],
      });
    },
    get({ challenge }, who) {
      const data = authData(rpId, who, 0, (counter += 1), Buffer.alloc(0));
      const client = clientData("webauthn.get", challenge);
      const hash = createHash("sha256").update(client).digest();
      const signature = createSign("sha256")
        .update(Buffer.concat([data, hash]))
        .sign(privateKey);
      return shell({
        clientDataJSON: client.toString("base64url"),
        authenticatorData: data.toString("base64url"),
        signature: signature.toString("base64url"),
      });
    },
  };
}

function authData(
  rpId: string,
  who: Verification,
  more: number,
  counter: number,
  rest: Buffer,
): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  const flags = Buffer.of(0x01 | (who === "verified" ? 0x04 : 0) | more);
  return Buffer.concat([createHash("sha256").update(rpId).digest(), flags, count, rest]);
}

function coseKey(key: KeyObject): Buffer {
  const { x = "", y = "" } = key.export({ format: "jwk" });
  return cborMap([
    [Buffer.of(0x01), Buffer.of(0x02)],
    [Buffer.of(0x03), Buffer.of(0x26)],
    [Buffer.of(0x20), Buffer.of(0x01)],
    [Buffer.of(0x21), bytes(Buffer.from(x, "base64url"))],
    [Buffer.of(0x22), bytes(Buffer.from(y, "base64url"))],
  ]);
}

const length16 = (value: Buffer): Buffer => Buffer.of(value.length >> 8, value.length & 0xff);

const head = (major: number, length: number): Buffer =>
  length < 24 ? Buffer.of(major | length) : Buffer.of(major | 24, length);

const text = (value: string): Buffer =>
  Buffer.concat([head(0x60, value.length), Buffer.from(value)]);

const bytes = (value: Buffer): Buffer => Buffer.concat([head(0x40, value.length), value]);

const cborMap = (entries: readonly (readonly [Buffer, Buffer])[]): Buffer =>
  Buffer.concat([head(0xa0, entries.length), ...entries.flat()]);
