import type { Tx } from "../../db/actor-transaction.ts";
import { addDays } from "../../domain/calendar/day.ts";
import type { PlainDay } from "../../domain/ids.ts";
import { signKinds } from "../../domain/sign/card.ts";
import { toReflect } from "../reflect/queries.ts";
import { activeCards, cardsOf } from "../signs/queries/cards.ts";
import { stepsOf, workOn } from "../today/queries.ts";

/** How many pieces of work of the last days are stored for looking back on, besides today's. */
const mostEarlier = 3;
const daysBack = 7;

/** Pages that everybody's day needs. The crisis card first: it must open when nothing else does. */
const always = ["/signs/crisis", "/offline", "/unsent", "/today", "/today/work"] as const;
const alsoUseful = ["/signs", "/signs/today", "/notes/new", "/notes", "/help"] as const;

/** The addresses of the person's day that can be opened without a network, most needed first. */
export async function addressesOfDay(
  tx: Tx,
  participantId: string,
  today: PlainDay,
): Promise<string[]> {
  const [work, waiting, cards] = await Promise.all([
    workOn(tx, participantId, today),
    toReflect(tx, participantId, addDays(today, -daysBack), today),
    cardsOf(tx, participantId),
  ]);
  const ids = work.map((one) => one.experience_id);
  const earlier = waiting
    .map((one) => one.experience_id)
    .filter((id) => !ids.includes(id))
    .slice(0, mostEarlier);
  const steps = await Promise.all(ids.map((id) => stepsOf(tx, id)));
  return [
    ...always,
    ...ids.flatMap((id, at) => workPages(id, steps[at]?.length ?? 0)),
    "/reflect",
    ...[...ids, ...earlier].flatMap(reflectionPages),
    ...signKinds.flatMap((kind) =>
      activeCards(cards, kind).map(({ cardId }) => `/signs/cards/${cardId}`),
    ),
    ...signKinds.map((kind) => `/signs/today/${kind}`),
    "/successes/new",
    ...ids.map((id) => `/successes/new?experience=${id}`),
    "/successes",
    ...alsoUseful,
  ];
}

const workPages = (id: string, steps: number): string[] => [
  `/today/${id}`,
  ...Array.from({ length: steps }, (_, at) => `/today/${id}/steps/${at + 1}`),
  `/today/${id}/done`,
];

const reflectionPages = (id: string): string[] =>
  ["", "/did", "/felt", "/next", "/end"].map((card) => `/reflect/${id}${card}`);
