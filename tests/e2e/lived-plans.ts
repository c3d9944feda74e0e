import { drafted, met, newPerson, ready } from "../plan/office.ts";
import { walk } from "../plan/walk.ts";
import type { World } from "../world/world.ts";

/** Plans at the three points where their pages differ. */
export type LivedPlans = {
  /** Of 青木: talked over at the meeting, waiting for the person's answer. */
  readonly askedPlanId: string;
  /** An entry of that plan, which a retraction would name. */
  readonly eventId: string;
  /** Of one more person: still being written. */
  readonly draftPlanId: string;
};

export async function makePlans(w: World): Promise<LivedPlans> {
  const hope = await ready(w, w.id.aoki, "パンやさんで はたらきたい");
  const days = {
    contract: "2026-11-16",
    draft: "2026-11-17",
    from: "2026-12-01",
    until: "2027-05-31",
  };
  const asked = await drafted(w, { id: w.id.aoki, hope }, days);
  asked.on("2026-11-18");
  const meeting = await asked.step("meeting", met);
  if (meeting.status !== 303) throw new Error(meeting.text.slice(0, 2000));
  const writing = walk(w, (await newPerson(w)).id);
  writing.on("2026-11-19");
  await writing.step("contract");
  const draftPlanId = await writing.start();
  w.setNow("2026-11-20T09:00:00+09:00");
  const [event] = await w.sql<{ event_id: string }>(
    "select event_id from plan_event where plan_id = $1 order by recorded_at desc limit 1",
    [asked.planId()],
  );
  return { askedPlanId: asked.planId(), eventId: event?.event_id ?? "", draftPlanId };
}
