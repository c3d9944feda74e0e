import type { Problem } from "../domain/result.ts";
import type { Actor } from "../policies/actor.ts";
import { wordsOfProblem } from "../words/problems.ts";
import type { RawForm } from "./body.ts";
import { onlyReads, privatePage } from "./headers.ts";
import { ProblemPage } from "./problem-page.tsx";
import { page, type Reply } from "./reply.ts";

const statusOf: Readonly<Record<string, 401 | 403 | 404 | 409>> = {
  "request.notFound": 404,
  "request.forbidden": 403,
  "request.signedOut": 401,
  "form.stale": 409,
};

/** A reply as a response. A signed-out GET is led to sign in; a signed-out POST keeps what was typed. */
export async function respond(
  reply: Reply,
  request: Request,
  actor: Actor,
  raw: RawForm = {},
): Promise<Response> {
  const asJson = request.headers.get("accept")?.startsWith("application/json") ?? false;
  switch (reply.kind) {
    case "page":
      return html(reply.html, reply.status);
    case "saved":
      return asJson ? jsonOf({ saved: true, to: reply.to }, 200) : redirectTo(reply.to);
    case "redirect":
      return redirectTo(reply.to);
    case "json":
      return jsonOf(reply.body, reply.status);
    case "file":
      return new Response(reply.body, { headers: fileHeaders(reply.mediaType, reply.filename) });
    case "response":
      return reply.response;
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
): Response {
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
  return shown.kind === "page" ? html(shown.html, shown.status) : new Response(null, { status });
}

export async function brokenPage(
  reference: string,
  actor: Actor,
  headers: Record<string, string>,
): Promise<Response> {
  const made = page(<ProblemPage problem={{ code: "request.broken", reference }} actor={actor} />);
  const body = made.kind === "page" ? made.html : "";
  return new Response(body, { status: 500, headers: { ...headers, ...htmlType } });
}

const htmlType = { "content-type": "text/html; charset=utf-8" } as const;

const html = (body: string, status: number): Response =>
  new Response(body, { status, headers: { ...htmlType, ...privatePage } });

const jsonOf = (body: unknown, status: number): Response =>
  Response.json(body, { status, headers: privatePage });

/** What is typed to prove who one is goes into no page, not even back to whoever typed it. */
const withoutSecrets = (raw: RawForm): RawForm =>
  Object.fromEntries(Object.entries(raw).filter(([name]) => !secretFields.has(name)));
const secretFields: ReadonlySet<string> = new Set(["password", "current", "next", "code"]);

const redirectTo = (to: string): Response =>
  new Response(null, { status: 303, headers: { location: ownAddress(to), ...privatePage } });

/** Only to our own pages: an address that a browser would read as another host leads home. */
function ownAddress(to: string): string {
  const here = "http://here.invalid";
  const url = URL.parse(to, here);
  if (url?.origin !== here || url.pathname.startsWith("//")) return "/";
  return url.pathname + url.search + url.hash;
}

const fileHeaders = (mediaType: string, filename: string | undefined): Record<string, string> => ({
  "content-type": mediaType,
  "cache-control": "private, no-store",
  ...(filename === undefined
    ? {}
    : { "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(filename)}` }),
});
