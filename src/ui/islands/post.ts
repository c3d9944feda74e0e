import type { Answer } from "./outbox.ts";

/** What a form holds now, under a key of its own, so that sending it twice keeps it once. */
export function parcel(form: HTMLFormElement): FormData {
  const content = new FormData();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") content.append(name, value);
    else if (value.size > 0) content.append(name, value);
  }
  content.set("_once", uuid());
  return content;
}

// A photo over a slow line needs its time.
const patience = 30_000;

/** Posts in the form's own encoding and believes only our JSON: a sign-in page is not "saved". */
export async function post(
  form: HTMLFormElement,
  content: FormData,
  leaving: boolean,
): Promise<Answer> {
  const body = form.enctype === "multipart/form-data" ? content : asQuery(content);
  try {
    const response = await fetch(form.action, {
      method: "POST",
      body,
      headers: { accept: "application/json" },
      // Not for every save: a browser lets a page have 64 KB of these under way at once.
      ...(leaving && isLight(content)
        ? { keepalive: true }
        : { signal: AbortSignal.timeout(patience) }),
    });
    return await read(response, form, content);
  } catch {
    return { state: "notSent", words: null };
  }
}

async function read(response: Response, form: HTMLFormElement, content: FormData): Promise<Answer> {
  if (response.status === 401) return { state: "signIn", words: null };
  if (response.status >= 500) return { state: "notSent", words: null };
  const answer: unknown = await response.json().catch(() => null);
  if (!isAnswer(answer)) return { state: "signIn", words: null };
  if (!answer.saved) return { state: "notTaken", words: answer.words ?? null };
  takeOver(form, content, answer);
  return { state: answer.kept === true ? "kept" : "saved", words: null };
}

type Reply = {
  readonly saved: boolean;
  /** Said by our own worker when it could not reach the server. */
  readonly kept?: boolean;
  readonly version?: string | number;
  readonly words?: { readonly std: string; readonly easy: string };
};

const isAnswer = (value: unknown): value is Reply =>
  typeof value === "object" && value !== null && "saved" in value;

/** The next save builds on this one; a file that is kept is not sent again. */
function takeOver(form: HTMLFormElement, content: FormData, answer: Reply): void {
  const version = form.querySelector<HTMLInputElement>("input[name=_version]");
  if (version !== null && answer.version !== undefined) version.value = String(answer.version);
  for (const input of form.querySelectorAll<HTMLInputElement>("input[type=file]")) {
    if (content.get(input.name) === input.files?.[0]) input.value = "";
  }
}

/** What browsers let outlive its page: words up to 64 KB in all, no files. */
const isLight = (content: FormData): boolean =>
  [...content].reduce(
    (size, [, value]) => size + (typeof value === "string" ? value.length * 9 : Infinity),
    0,
  ) < 60_000;

function asQuery(content: FormData): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of content) if (typeof value === "string") query.append(name, value);
  return query;
}

/** `crypto.randomUUID` needs HTTPS, which an office's own box on its own network may lack. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes.set([((bytes[6] ?? 0) & 0x0f) | 0x40], 6);
  bytes.set([((bytes[8] ?? 0) & 0x3f) | 0x80], 8);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
