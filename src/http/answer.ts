import { packed } from "./compress.ts";

/** What goes out, as plain data: the server writes it as it is, where a Response would be read back as a stream. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
};

/** The answer with the headers that every answer has, compressed where the browser asked for it. */
export async function responseOf(
  answer: Answer,
  request: Request,
  always: Readonly<Record<string, string>>,
): Promise<Response> {
  const { status, body, headers } = await packed(answer, request.headers.get("accept-encoding"));
  return new Response(body, { status, headers: { ...headers, ...always } });
}
