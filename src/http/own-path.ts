/** A path on our own pages to go back to, from a form or the page the browser came from; else `otherwise`. */
export function ownPath(candidate: string | null | undefined, otherwise: string): string {
  if (!candidate || !/^\/(?![/\\])[\x21-\x7e]*$/.test(candidate)) return otherwise;
  return candidate.length > 300 || candidate.includes("\\") ? otherwise : candidate;
}

/** Where the person was: the browser says it for pages of our own only (Referrer-Policy: same-origin). */
export function cameFrom(request: Request, except: string, otherwise: string): string {
  const referer = URL.parse(request.headers.get("referer") ?? "");
  if (referer === null || referer.pathname.startsWith(except)) return otherwise;
  return referer.host === request.headers.get("host") || referer.host === new URL(request.url).host
    ? ownPath(referer.pathname + referer.search, otherwise)
    : otherwise;
}
