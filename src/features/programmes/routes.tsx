import { notFound, page, saved } from "../../http/reply.ts";
import { staffRoute, type Route } from "../../http/route.ts";
import { setClosed } from "./commands.ts";
import { editRoutes } from "./edit-routes.tsx";
import { ListPage } from "./pages/list-page.tsx";
import { ProgrammePage } from "./pages/programme-page.tsx";
import { programmes, programmeVersion, versionNotes } from "./queries.ts";

const audit = { nothing: "a programme holds no personal data" } as const;

const list = staffRoute({
  method: "GET",
  path: "/programmes",
  can: "programme.view",
  audit,
  handle: async ({ tx, actor, query }) =>
    page(
      <ListPage
        actor={actor}
        programmes={await programmes(tx)}
        closed={query.get("show") === "closed"}
      />,
    ),
});

const show = staffRoute({
  method: "GET",
  path: "/programmes/:programmeId",
  can: "programme.view",
  audit,
  handle: async ({ tx, actor, params: { programmeId = "" }, query }) => {
    const programme = await programmeVersion(tx, programmeId);
    if (programme === null) return notFound();
    const versions = await versionNotes(tx, programmeId);
    return page(<ProgrammePage {...{ actor, programme, versions }} kept={query.has("kept")} />);
  },
});

const showVersion = staffRoute({
  method: "GET",
  path: "/programmes/:programmeId/versions/:version",
  can: "programme.view",
  audit,
  handle: async ({ tx, actor, params: { programmeId = "", version = "" } }) => {
    if (!/^[1-9]\d{0,5}$/.test(version)) return notFound();
    const programme = await programmeVersion(tx, programmeId, Number(version));
    if (programme === null) return notFound();
    const versions = await versionNotes(tx, programmeId);
    return page(<ProgrammePage {...{ actor, programme, versions }} />);
  },
});

const close = staffRoute({
  method: "POST",
  path: "/programmes/:programmeId/closure",
  can: "programme.edit",
  audit: { action: "programme.closed" },
  handle: async ({ tx, actor, params: { programmeId = "" } }) =>
    (await setClosed(tx, programmeId, true, actor.staffId))
      ? saved(`/programmes/${programmeId}?kept`)
      : notFound(),
});

const reopen = staffRoute({
  method: "POST",
  path: "/programmes/:programmeId/reopening",
  can: "programme.edit",
  audit: { action: "programme.reopened" },
  handle: async ({ tx, actor, params: { programmeId = "" } }) =>
    (await setClosed(tx, programmeId, false, actor.staffId))
      ? saved(`/programmes/${programmeId}?kept`)
      : notFound(),
});

/** /programmes/new and /programmes/draft stand before the routes of one programme. */
export const programmesRoutes: Route[] = [list, ...editRoutes, show, showVersion, close, reopen];
