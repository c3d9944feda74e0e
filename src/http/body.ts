import { ok, refuse, type Result } from "../domain/result.ts";

/** Field name → what was typed, in order. */
export type RawForm = Readonly<Record<string, readonly string[]>>;

export type Upload = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
};

export type Body = {
  readonly raw: RawForm;
  readonly uploads: Readonly<Record<string, Upload>>;
};

/** 12 MB: one phone photo or a minute of voice; text alone may be 256 KB. */
export const uploadLimit = 12 * 1024 * 1024;
export const textLimit = 256 * 1024;

export const emptyBody: Body = { raw: {}, uploads: {} };

/**
 * Reads a posted form. Refuses with `request.tooLarge`, `request.malformed` or `request.encoding`; nothing of a
 * refused body is used.
 */
export async function readBody(request: Request): Promise<Result<Body>> {
  const type = request.headers.get("content-type") ?? "";
  const multipart = type.startsWith("multipart/form-data");
  if (!multipart && !type.startsWith("application/x-www-form-urlencoded")) {
    // Over the network a post without a body has one of no bytes.
    const isEmpty = request.body === null || request.headers.get("content-length") === "0";
    return type === "" && isEmpty ? ok(emptyBody) : refuse({ code: "request.malformed" });
  }
  const limit = multipart ? uploadLimit : textLimit;
  const bytes = await readUpTo(request, limit);
  if (bytes === null) return refuse(tooLarge(limit));
  return multipart ? fromMultipart(bytes, type) : fromUrlEncoded(bytes);
}

const tooLarge = (limit: number) => ({
  code: "request.tooLarge" as const,
  megabytes: limit / 1024 / 1024,
});

/** Null when the body is longer than `limit`; a stated length is believed only to refuse early. */
async function readUpTo(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const stated = request.headers.get("content-length");
  if (stated !== null && Number(stated) > limit) return null;
  // The server reads no more than was stated, and whole bodies come without a stream in between.
  if (stated !== null) {
    const bytes = new Uint8Array(await request.arrayBuffer());
    return bytes.length > limit ? null : bytes;
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > limit) return null;
    chunks.push(chunk);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
}

function fromUrlEncoded(bytes: Uint8Array): Result<Body> {
  const text = decode(bytes);
  if (text === null || hasBrokenEscapes(text)) return refuse({ code: "request.encoding" });
  return ok({ raw: gather(new URLSearchParams(text)), uploads: {} });
}

async function fromMultipart(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Result<Body>> {
  const parsed = await new Response(bytes, { headers: { "content-type": type } })
    .formData()
    .catch(() => null);
  if (parsed === null) return refuse({ code: "request.malformed" });
  const texts: [string, string][] = [];
  // Without a prototype: a field may be called __proto__.
  const uploads: Record<string, Upload> = Object.create(null);
  for (const [name, value] of parsed) {
    if (typeof value === "string") texts.push([name, value]);
    else if (value.size > 0) {
      uploads[name] = { bytes: new Uint8Array(await value.arrayBuffer()), name: value.name };
    }
  }
  if (texts.some(([, value]) => value.includes("\uFFFD")))
    return refuse({ code: "request.encoding" });
  const typed = texts.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  if (typed > textLimit) return refuse(tooLarge(textLimit));
  return ok({ raw: gather(texts), uploads });
}

function gather(pairs: Iterable<[string, string]>): RawForm {
  const raw: Record<string, string[]> = Object.create(null);
  // Postgres text cannot hold NUL, and line ends differ by browser.
  for (const [name, value] of pairs) {
    (raw[name] ??= []).push(value.replaceAll("\0", "").replaceAll("\r\n", "\n"));
  }
  return raw;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Percent escapes that are no UTF-8 (a form sent as Shift_JIS) would silently become "?". */
function hasBrokenEscapes(text: string): boolean {
  try {
    decodeURIComponent(text.replaceAll("+", " "));
    return false;
  } catch {
    return true;
  }
}

export const firstOf = (raw: RawForm, name: string): string => raw[name]?.[0] ?? "";

/** For zod: a field given once is a string, one given several times is a list. */
export function forSchema(raw: RawForm): Record<string, string | readonly string[]> {
  const flat: Record<string, string | readonly string[]> = Object.create(null);
  for (const [name, values] of Object.entries(raw)) {
    const [first] = values;
    if (first !== undefined) flat[name] = values.length === 1 ? first : values;
  }
  return flat;
}
