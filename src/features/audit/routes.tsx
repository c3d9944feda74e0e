import { page } from "../../http/reply.ts";
import { participantRoute, staffRoute, type Route } from "../../http/route.ts";
import { filterOf, hrefBefore, seqOf } from "./filter.ts";
import { CheckPage } from "./pages/check-page.tsx";
import { LogPage } from "./pages/log-page.tsx";
import { LookedPage } from "./pages/looked-page.tsx";
import { linesAPage, lookedAtMe, officeLog, whoInLog } from "./queries.ts";
import { verifyOperator } from "./verify.ts";

const looked = participantRoute({
  method: "GET",
  path: "/me/looked",
  can: "audit.viewAboutMe",
  audit: { nothing: "own page" },
  handle: async ({ actor, tx, query }) => {
    const before = seqOf(query.get("before"));
    const read = await lookedAtMe(tx, actor.participantId, before);
    const { lines, older } = cut(read, linesAPage.mine);
    return page(<LookedPage {...{ actor, lines, older }} isFirst={before === null} />);
  },
});

const log = staffRoute({
  method: "GET",
  path: "/audit",
  can: "audit.viewOffice",
  audit: { action: "audit.viewed" },
  handle: async ({ actor, tx, query }) => {
    const filter = filterOf(query);
    const { lines, older } = cut(await officeLog(tx, filter), linesAPage.office);
    const who = await whoInLog(tx);
    return page(
      <LogPage
        {...{ actor, lines, filter, who }}
        older={older === null ? null : hrefBefore(filter, older)}
      />,
    );
  },
});

const check = staffRoute({
  method: "GET",
  path: "/audit/check",
  can: "audit.viewOffice",
  audit: { action: "audit.verified" },
  handle: async ({ actor, tx, services }) =>
    page(<CheckPage actor={actor} verified={await verifyOperator(tx, services.secret)} />),
});

/** The lines of this page, and the number the older ones begin below. */
function cut<Line extends { readonly seq: number }>(read: readonly Line[], most: number) {
  const lines = read.slice(0, most);
  return { lines, older: read.length > most ? (lines.at(-1)?.seq ?? null) : null };
}

export const auditRoutes: Route[] = [looked, log, check];
