import { endSessionsOf } from "../../auth/accounts.ts";
import { cardAddress } from "../../auth/card-token.ts";
import { notFound, page, saved } from "../../http/reply.ts";
import { staffRoute, type Route } from "../../http/route.ts";
import { endCards, makeCard } from "./commands.ts";
import { CardPage } from "./pages/card.tsx";
import { NewCardPage } from "./pages/new-card.tsx";
import { personOf } from "./person-of.ts";
import { cardsInUse, pictureChosenAt } from "./queries.ts";

const show = staffRoute({
  method: "GET",
  path: "/people/:participantId/card",
  can: "card.manage",
  audit: { action: "card.viewed", about: "participant" },
  handle: async (ctx) => {
    const { tx, actor, query } = ctx;
    const person = await personOf(ctx);
    if (person === null) return notFound();
    const [card] = await cardsInUse(tx, person.participant_id);
    const picture = await pictureChosenAt(tx, person.participant_id);
    const kept = query.get("kept");
    return page(
      <CardPage actor={actor} person={person} card={card} picture={picture} kept={kept} />,
    );
  },
});

const make = staffRoute({
  method: "POST",
  path: "/people/:participantId/card",
  can: "card.manage",
  audit: { action: "card.made", about: "participant" },
  handle: async (ctx) => {
    const { tx, actor, services } = ctx;
    const person = await personOf(ctx);
    if (person === null) return notFound();
    const token = await makeCard(tx, person.participant_id, actor.staffId);
    const address = cardAddress(services.config.publicUrl, token);
    return page(<NewCardPage actor={actor} person={person} address={address} token={token} />);
  },
});

const revoke = staffRoute({
  method: "POST",
  path: "/people/:participantId/card/revocation",
  can: "card.manage",
  audit: { action: "card.revoked", about: "participant" },
  handle: async (ctx) => {
    const { tx, actor, services } = ctx;
    const person = await personOf(ctx);
    if (person === null) return notFound();
    await endCards(tx, person.participant_id, "revoked", actor.staffId);
    // Also what was begun by name and picture: whoever has the card may have seen the picture.
    await endSessionsOf(services, person.participant_id);
    return saved(`/people/${person.participant_id}/card?kept=revoked`);
  },
});

export const personCardRoutes: Route[] = [show, make, revoke];
