import { makeReadingsSoon } from "../features/readings/make.ts";
import type { SignedIn } from "../policies/actor.ts";
import { needsReading } from "../ui/annotate/annotate.ts";
import type { RawForm } from "./body.ts";
import type { Route } from "./route.ts";
import type { Services } from "./services.ts";

/** After a save: readings of the words that a person will be shown, made beside the answer. */
export function readSoon(
  { route, services }: { readonly route: Route; readonly services: Services },
  actor: SignedIn,
  raw: RawForm,
): void {
  const { readings } = route;
  if (readings === undefined) return;
  const texts = Object.entries(raw)
    .filter(([name]) => readings.test(name))
    .flatMap(([, said]) => said)
    .map((text) => text.replaceAll("\r\n", "\n").trim())
    .filter(needsReading);
  const isOpen = actor.kind === "staff" && route.readingsFor === undefined;
  if (texts.length > 0) makeReadingsSoon(services, actor, texts, isOpen);
}
