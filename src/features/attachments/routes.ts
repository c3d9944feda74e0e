import { statement } from "../../db/statement.ts";
import { file, notFound } from "../../http/reply.ts";
import { signedInRoute, type Route } from "../../http/route.ts";

const attachmentById = statement<{ sha256: string; media_type: string }>(
  "attachment-by-id",
  `select sha256, media_type from attachment
   where operator_id = $1 and office_id = $2 and attachment_id = $3`,
);

const read = signedInRoute({
  method: "GET",
  path: "/attachments/:attachmentId",
  can: "attachment.read",
  audit: { nothing: "the page that shows it is the one that is logged" },
  handle: async ({ tx, params, services }) => {
    const { operatorId, officeId } = tx.scope;
    const [row] = await tx.rows(attachmentById, [operatorId, officeId, params.attachmentId]);
    const bytes = row && (await services.attachments.get(operatorId, row.sha256));
    return row && bytes ? file(bytes, row.media_type) : notFound();
  },
});

export const attachmentRoutes: Route[] = [read];
