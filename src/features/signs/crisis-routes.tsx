import type { Problem } from "../../domain/result.ts";
import { notFound, page, saved, type Reply } from "../../http/reply.ts";
import { participantRoute, type Ctx, type Route } from "../../http/route.ts";
import type { ParticipantActor } from "../../policies/actor.ts";
import { addContact, putContactAway } from "./commands/contact.ts";
import { contactForm } from "./form.ts";
import { ContactsPage } from "./pages/contacts.tsx";
import { CrisisPage } from "./pages/crisis.tsx";
import { problemsSaid } from "./problems-said.ts";
import { activeCards, cardsOf } from "./queries/cards.ts";
import { contactsOf, officePhone } from "./queries/contacts.ts";

const own = { can: "sign.viewMine", audit: { nothing: "own page" } } as const;

const crisis = participantRoute({
  method: "GET",
  path: "/signs/crisis",
  ...own,
  handle: async ({ tx, actor }) => {
    const [cards, contacts, phone] = await Promise.all([
      cardsOf(tx, actor.participantId),
      contactsOf(tx, actor.participantId),
      officePhone(tx),
    ]);
    return page(
      <CrisisPage
        actor={actor}
        cards={activeCards(cards, "hard")}
        contacts={contacts}
        officePhone={phone}
      />,
    );
  },
});

const contacts = participantRoute({
  method: "GET",
  path: "/signs/contacts",
  ...own,
  handle: (ctx) => show(ctx, []),
});

const add = participantRoute({
  method: "POST",
  path: "/signs/contacts",
  readings: /^name$/,
  can: "sign.sayMine",
  audit: { action: "contact.added", about: "participant" },
  form: contactForm,
  again: (ctx, problems) => show(ctx, problems),
  handle: async (ctx) => {
    await addContact(ctx, ctx.actor.participantId, ctx.form);
    return saved("/signs/contacts");
  },
});

const putAway = participantRoute({
  method: "POST",
  path: "/signs/contacts/:contactId/end",
  can: "sign.sayMine",
  audit: { action: "contact.putAway", about: "participant" },
  handle: async (ctx) => {
    const { tx, actor, params } = ctx;
    const mine = await contactsOf(tx, actor.participantId);
    const one = mine.find(({ contactId }) => contactId === params["contactId"]);
    if (one === undefined) return notFound();
    await putContactAway(ctx, actor.participantId, one.contactId);
    return saved("/signs/contacts");
  },
});

type Showing = Pick<Ctx<ParticipantActor, unknown>, "tx" | "actor" | "once" | "raw">;

async function show(
  { tx, actor, once, raw }: Showing,
  problems: readonly Problem[],
): Promise<Reply> {
  const said = problemsSaid(problems, actor.settings);
  return page(
    <ContactsPage
      {...{ actor, once, raw }}
      contacts={await contactsOf(tx, actor.participantId)}
      problems={said}
    />,
    problems.length === 0 ? 200 : 422,
  );
}

export const crisisRoutes: Route[] = [crisis, contacts, add, putAway];
