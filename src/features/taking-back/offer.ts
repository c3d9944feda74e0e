import type { TakeBackOffer } from "../../ui/components/take-back/take-back.tsx";
import { ownPath } from "../../http/own-path.ts";
import { takeable, type Takeable } from "./take-back.ts";

/** The page after an act, which offers to take it back; `to` is where that leads, else the same page. */
export function withTakeBack(page: string, kind: Takeable, id: string, to?: string): string {
  const joined = `${page}${page.includes("?") ? "&" : "?"}undo=${kind}.${id}`;
  return to === undefined ? joined : `${joined}&undoTo=${encodeURIComponent(to)}`;
}

type Asked = { readonly query: URLSearchParams; readonly request: Request; readonly once: string };

/** What the address of this page offers to take back, or says was taken back; undefined for neither. */
export function takeBackOffer({ query, request, once }: Asked): TakeBackOffer | undefined {
  if (query.get("undone") !== null) return { taken: true };
  const [, kind, id] = /^([a-z]+)\.([0-9a-f-]{36})$/.exec(query.get("undo") ?? "") ?? [];
  if (id === undefined || !takeable.some((one) => one === kind)) return undefined;
  const here = new URL(request.url);
  const back = ownPath(query.get("undoTo"), here.pathname);
  return { taken: false, action: `/me/taken-back/${kind}/${id}`, back, once };
}
