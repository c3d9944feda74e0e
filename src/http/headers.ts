/**
 * Sent with every answer. No inline script or style is allowed, nothing from other origins, and no
 * page may be framed. `camera`: the page may open the camera itself. Sources: OWASP ASVS 5.0 §3.4.
 */
export function securityHeaders(https: boolean, camera = false): Record<string, string> {
  return {
    "content-security-policy": [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' blob:",
      "media-src 'self' blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "worker-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": `camera=${camera ? "(self)" : "()"}, microphone=(self), geolocation=(), payment=(), usb=()`,
    ...(https ? { "strict-transport-security": "max-age=31536000; includeSubDomains" } : {}),
  };
}

/** Pages hold personal data: kept nowhere on the way or on a shared tablet. */
export const privatePage = { "cache-control": "no-store" } as const;

/** HEAD is answered like GET, without the body; both change nothing. */
export const onlyReads = (request: Request): boolean =>
  request.method === "GET" || request.method === "HEAD";

/**
 * A changing request must come from our own pages (Fetch Metadata; the Origin header where a
 * browser does not send it). Cookies are SameSite=Lax besides.
 */
export function isSameSite(request: Request, publicUrl: string): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  const origin = request.headers.get("origin");
  if (origin === null) return false;
  const host = request.headers.get("host");
  return origin === new URL(publicUrl).origin || URL.parse(origin)?.host === host;
}
