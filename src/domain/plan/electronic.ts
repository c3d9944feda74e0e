import type { PlainDay } from "../ids.ts";
import type { ElectronicScope, PlanEvent } from "./event.ts";

/** The agreement to electronic means that holds at the end of `day`; an agreement can be taken back to paper. */
export function electronicAgreedOn(
  events: readonly PlanEvent[],
  scope: ElectronicScope,
  day: PlainDay,
): boolean {
  const last = events.findLast(
    (event) =>
      (event.kind === "electronicMeansAgreed" || event.kind === "electronicMeansWithdrawn") &&
      event.scope.includes(scope) &&
      event.occurredOn <= day,
  );
  return last?.kind === "electronicMeansAgreed";
}
