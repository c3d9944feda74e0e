import type { Problem } from "../domain/result.ts";
import type { Actor } from "../policies/actor.ts";
import { annotateOwnWords } from "../ui/annotate/own-words.ts";
import { renderPage } from "../ui/render.ts";
import { wordsOfProblem } from "../words/problems.ts";
import { responseOf, type Answer } from "./answer.ts";
import type { RawForm } from "./body.ts";
import { byteRange } from "./byte-range.ts";
import { onlyReads, privatePage } from "./headers.ts";
import { ProblemPage } from "./problem-page.tsx";
import { page, type Reply } from "./reply.ts";

const statusOf: Readonly<Record<string, 401 | 403 | 404 | 409>> = {
  "request.notFound": 404,
  "request.forbidden": 403,
  "request.signedOut": 401,
  "form.stale": 409,
};

/**
 * A reply as a response, with the headers that `always` are sent. A signed-out GET is led to sign
 * in; a signed-out POST keeps what was typed.
 */
export async function respond(
  reply: Reply,
  request: Request,
  actor: Actor,
  raw: RawForm = {},
  always: Readonly<Record<string, string>> = {},
): Promise<Response> {
  if (reply.kind !== "response") {
    return responseOf(answerTo(reply, request, actor, raw), request, always);
  }
  for (const [name, value] of Object.entries(always)) reply.response.headers.set(name, value);
  return reply.response;
}

function answerTo(
  reply: Exclude<Reply, { kind: "response" }>,
  request: Request,
  actor: Actor,
  raw: RawForm,
): Answer {
  const asJson = request.headers.get("accept")?.startsWith("application/json") ?? false;
  switch (reply.kind) {
    case "page":
      return html(actor.kind === "visitor" ? dressed(reply.html, actor) : reply.html, reply.status);
    case "drawing":
      return html(renderPage(reply.vnode), 200);
    case "saved":
      return asJson ? jsonOf({ saved: true, to: reply.to }, 200) : redirectTo(reply.to);
    case "redirect":
      return redirectTo(reply.to);
    case "json":
      return jsonOf(reply.body, reply.status);
    case "file":
      return fileAnswer(reply, request);
    case "problem":
      return problemResponse(reply.problem, request, actor, raw, asJson);
  }
}

function problemResponse(
  problem: Problem,
  request: Request,
  actor: Actor,
  raw: RawForm,
  asJson: boolean,
): Answer {
  const status = statusOf[problem.code] ?? 422;
  if (asJson) {
    return jsonOf({ saved: false, code: problem.code, words: wordsOfProblem(problem) }, status);
  }
  if (status === 401 && onlyReads(request)) {
    const { pathname } = new URL(request.url);
    return redirectTo(
      pathname === "/" ? "/sign-in" : `/sign-in?back=${encodeURIComponent(pathname)}`,
    );
  }
  const resend =
    status === 401
      ? { action: new URL(request.url).pathname, raw: withoutSecrets(raw) }
      : undefined;
  const shown = page(
    <ProblemPage problem={problem} actor={actor} {...(resend === undefined ? {} : { resend })} />,
    status,
  );
  return html(dressed(shown.html, actor), shown.status);
}

/** A page that was not drawn for one person in a transaction of theirs says only our own words. */
const dressed = (written: string, actor: Actor): string =>
  actor.kind === "staff"
    ? written
    : annotateOwnWords(written, actor.kind === "participant" ? actor.settings : undefined);

/** A fault: a page with its number in the log, and nothing else. */
export function brokenPage(number: string, actor: Actor): Answer {
  const shown = page(
    <ProblemPage problem={{ code: "request.broken", reference: number }} actor={actor} />,
  );
  return html(dressed(shown.html, actor), 500);
}

const htmlType = { "content-type": "text/html; charset=utf-8", ...privatePage } as const;

const html = (body: string, status: number): Answer => ({ status, headers: htmlType, body });

const jsonType = { "content-type": "application/json", ...privatePage } as const;

const jsonOf = (body: unknown, status: number): Answer => ({
  status,
  headers: jsonType,
  body: JSON.stringify(body),
});

/** What is typed to prove who one is goes into no page, not even back to whoever typed it. */
const withoutSecrets = (raw: RawForm): RawForm =>
  Object.fromEntries(Object.entries(raw).filter(([name]) => !secretFields.has(name)));
const secretFields: ReadonlySet<string> = new Set(["password", "current", "next", "code"]);

const redirectTo = (to: string): Answer => ({
  status: 303,
  headers: { location: ownAddress(to), ...privatePage },
  body: null,
});

/** Only to our own pages: an address that a browser would read as another host leads home. */
function ownAddress(to: string): string {
  const here = "http://here.invalid";
  const url = URL.parse(to, here);
  if (url?.origin !== here || url.pathname.startsWith("//")) return "/";
  return url.pathname + url.search + url.hash;
}

function fileAnswer(reply: Extract<Reply, { kind: "file" }>, request: Request): Answer {
  const { body } = reply;
  const headers = fileHeaders(reply.mediaType, reply.filename);
  const range = byteRange(request.headers.get("range"), body.length);
  if (range === null) return { status: 200, headers, body };
  if (range === "unsatisfiable") {
    return { status: 416, headers: { "content-range": `bytes */${body.length}` }, body: null };
  }
  const { first, last } = range;
  return {
    status: 206,
    headers: { ...headers, "content-range": `bytes ${first}-${last}/${body.length}` },
    body: body.slice(first, last + 1),
  };
}

const fileHeaders = (mediaType: string, filename: string | undefined): Record<string, string> => ({
  "content-type": mediaType,
  "cache-control": "private, no-store",
  "accept-ranges": "bytes",
  ...(filename === undefined
    ? {}
    : { "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(filename)}` }),
});
