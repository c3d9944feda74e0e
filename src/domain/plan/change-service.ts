import type { PlainDay } from "../ids.ts";
import { ok, refuse, type Problem, type Result } from "../result.ts";
import type { CycleContext } from "./context.ts";
import type { ServiceType } from "./service-rules.ts";

type Services = CycleContext["services"];
type Change = { readonly serviceType: ServiceType; readonly startsOn: PlainDay };
type ServiceProblem =
  | (Problem<"service.beforeEnrolment"> & { on: PlainDay })
  | (Problem<"service.beforeTheLast"> & { on: PlainDay })
  | Problem<"service.same">;

/**
 * A change to another service, after the one kept last: what was said of an earlier time is never changed under the
 * plans made for it.
 */
export function changeService(
  { serviceType, startsOn }: Change,
  services: Services,
  enrolledOn: PlainDay | null,
): Result<Change, ServiceProblem> {
  if (enrolledOn !== null && startsOn < enrolledOn) {
    return refuse({ code: "service.beforeEnrolment", on: enrolledOn });
  }
  const last = services.at(-1);
  if (last !== undefined && startsOn <= last.from) {
    return refuse({ code: "service.beforeTheLast", on: last.from });
  }
  return last?.serviceType === serviceType
    ? refuse({ code: "service.same" })
    : ok({ serviceType, startsOn });
}
