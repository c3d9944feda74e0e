import type { Auth } from "./auth.ts";

/**
 * The browser's headers as the library may see them. A sign-in in progress goes without the session
 * cookie: the library would take the code of the one who signs in for one of the one signed in.
 */
export function libraryHeaders(auth: Auth, request: Request, withSession: boolean): Headers {
  const cookies = (request.headers.get("cookie") ?? "")
    .split(";")
    .map((pair) => pair.trim())
    .filter((pair) => withSession || !pair.startsWith(`${auth.cookies.session}=`));
  return new Headers({
    cookie: cookies.join("; "),
    "user-agent": (request.headers.get("user-agent") ?? "").slice(0, 300),
  });
}
