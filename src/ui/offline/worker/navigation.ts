import { leftPage } from "./assets.ts";
import { hasLeft } from "./leaving.ts";
import { isOf } from "./pack.ts";
import { isStored, keepPage, storedPage } from "./pages.ts";
import { send } from "./sending.ts";
import { reached } from "./time-limit.ts";
import { forget, whoseNow, type Whose } from "./whose.ts";

/** How long a page may be waited for that is also stored here, in milliseconds. */
const soon = 4000;

/** A page from the server, else as it was stored, else what can be opened now. */
export async function answerPage(
  request: Request,
  lasting: (work: Promise<unknown>) => void,
): Promise<Response> {
  if (!(await hasLeft())) return leftPage();
  const whose = await whoseNow();
  const { pathname, search } = new URL(request.url);
  // What follows the address (an undo, a thanks) changes nothing, but where it is stored as asked.
  const path = (await isStored(pathname + search)) ? pathname + search : pathname;
  const isAsAsked = path === pathname + search;
  const known = whose !== undefined && (await isStored(path));
  // First what was given, so that the page already shows it.
  const sent = whose === undefined ? "done" : await sentSoon();
  const response =
    known && sent === "unreached" ? null : await reached(fetch(request), known ? soon : undefined);
  if (response === null) return stored(whose, path);
  if (whose !== undefined && isPage(response)) {
    if (!isOf(whose, response)) await forget();
    else if (known && isAsAsked) lasting(keepPage(whose, path, response.clone()));
  }
  return response;
}

const sentSoon = () =>
  Promise.race([
    send().catch(() => "unreached" as const),
    new Promise<"unreached">((late) => setTimeout(late, soon, "unreached")),
  ]);

const stored = async (whose: Whose | undefined, path: string): Promise<Response> =>
  (await storedPage(whose, path)) ?? (await storedPage(whose, "/offline")) ?? (await leftPage());

const isPage = (response: Response): boolean =>
  response.status === 200 &&
  (response.headers.get("content-type")?.startsWith("text/html") ?? false);

/** A photo or a voice of a stored page. */
export async function answerFile(request: Request): Promise<Response> {
  const response = await reached(fetch(request));
  if (response !== null) return response;
  return (await storedPage(await whoseNow(), new URL(request.url).pathname)) ?? Response.error();
}
