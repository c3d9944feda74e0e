import { drawing } from "../../http/reply.ts";
import { staffRoute, type Route } from "../../http/route.ts";
import { WaitingPage } from "./pages/waiting-page.tsx";
import { officeDays, standings } from "./queries.ts";
import { waitingPeople } from "./waiting-people.ts";

const waiting = staffRoute({
  method: "GET",
  path: "/waiting",
  can: "feedback.viewWaiting",
  audit: { nothing: "names and days only; what it leads to is logged" },
  handle: async ({ actor, tx, today, query }) => {
    const [office, everyone] = await Promise.all([officeDays(tx), standings(tx, today)]);
    const openDays = daysOf(query.get("days")) ?? office.feedbackWithinOpenDays;
    const people = waitingPeople(everyone, today, openDays, office);
    return drawing(
      <WaitingPage
        {...{ actor, today, people, openDays }}
        officeOpenDays={office.feedbackWithinOpenDays}
      />,
    );
  },
});

/** Null when the address does not state a number from 1 to 30. */
function daysOf(text: string | null): number | null {
  if (text === null || !/^\d{1,2}$/.test(text)) return null;
  const days = Number(text);
  return days >= 1 && days <= 30 ? days : null;
}

export const waitingRoutes: Route[] = [waiting];
