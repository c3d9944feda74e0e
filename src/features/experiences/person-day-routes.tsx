import { isPlainDay } from "../../domain/calendar/day.ts";
import type { PlainDay } from "../../domain/ids.ts";
import type { Problem } from "../../domain/result.ts";
import { firstOf, type RawForm } from "../../http/body.ts";
import { notFound, page, saved, type Reply } from "../../http/reply.ts";
import { staffRoute, type Ctx, type Route } from "../../http/route.ts";
import type { StaffActor } from "../../policies/actor.ts";
import { refusals } from "../../words/refusals.ts";
import { personHere } from "../people/queries.ts";
import { changePersonDay } from "./change-person-day.ts";
import { exceptionForm } from "./day-form.ts";
import { dayExperiences, dayPeople, openProgrammes } from "./day-queries.ts";
import { PersonDayPage } from "./pages/person-day-page.tsx";

const show = staffRoute({
  method: "GET",
  path: "/days/:day/people/:participantId",
  can: "experience.layOutDay",
  audit: { action: "day.personViewed", about: "participant" },
  handle: (ctx) => draw(ctx, [], null),
});

const change = staffRoute({
  method: "POST",
  path: "/days/:day/people/:participantId/experiences",
  readings: /^place$/,
  can: "experience.layOutDay",
  audit: { action: "day.personChanged", about: "participant" },
  form: exceptionForm,
  handle: async (ctx) => {
    const { actor, tx, params, form } = ctx;
    const day = params["day"] ?? "";
    const person = await personHere(tx, params["participantId"] ?? "");
    if (person === null || !isPlainDay(day)) return notFound();
    ctx.about(person.participantId);
    const changed = await changePersonDay(tx, person, day, form, actor.staffId);
    if (!changed.ok) return draw({ ...ctx, form: undefined }, [changed.problem], ctx.raw);
    return saved(`/days/${day}#p-${person.participantId}`);
  },
  again: (ctx, problems) => draw(ctx, problems, ctx.raw),
});

async function draw(
  ctx: Ctx<StaffActor, undefined>,
  problems: readonly Problem[],
  raw: RawForm | null,
): Promise<Reply> {
  const { tx, params } = ctx;
  const day: PlainDay = params["day"] ?? "";
  const person = await personHere(tx, params["participantId"] ?? "");
  if (person === null || !isPlainDay(day)) return notFound();
  ctx.about(person.participantId);
  const isTheirs = (one: { participantId: string }) => one.participantId === person.participantId;
  return page(
    <PersonDayPage
      actor={ctx.actor}
      day={day}
      person={person}
      absent={(await dayPeople(tx, day)).some((one) => isTheirs(one) && one.status === "absent")}
      experiences={(await dayExperiences(tx, day)).filter(isTheirs)}
      programmes={await openProgrammes(tx)}
      once={ctx.once}
      refused={refusals(problems, labels)}
      typed={raw === null ? {} : typedOf(raw)}
    />,
    problems.length === 0 ? 200 : 422,
  );
}

const labels = {
  programme: { label: "プログラム" },
  period: { label: "時間" },
  place: { label: "場所", max: 60 },
  kind: { label: "種類" },
};

const typedOf = (raw: RawForm): Record<string, string> =>
  Object.fromEntries(Object.keys(raw).map((name) => [name, firstOf(raw, name)]));

export const personDayRoutes: Route[] = [show, change];
