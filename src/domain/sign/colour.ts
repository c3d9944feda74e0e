import type { PlainDay } from "../ids.ts";
import { ok, refuse, type Problem, type Result } from "../result.ts";
import type { SignKind } from "./card.ts";

/** みどり・きいろ・あか: how I am today, said by me. */
export type DayColour = {
  readonly colourId: string;
  readonly colour: SignKind;
  readonly givenOn: PlainDay;
};

/** The same colour once more says nothing new; another one is kept beside the earlier. */
export const saysAnew = (newest: Pick<DayColour, "colour"> | null, colour: SignKind): boolean =>
  newest?.colour !== colour;

export type TellingProblem =
  | Problem<"colour.notToday">
  | Problem<"colour.notHere">
  | Problem<"colour.toldAlready">;

type Telling = {
  readonly said: Pick<DayColour, "givenOn">;
  readonly staffId: string;
  readonly today: PlainDay;
  /** Staff of today. */
  readonly here: readonly string[];
  /** Whom this colour was told and not taken back. */
  readonly told: readonly string[];
};

/** Today's colour may be told to anybody of today's staff, to each once. */
export function tellColour(telling: Telling): Result<string, TellingProblem> {
  const { said, staffId, today, here, told } = telling;
  if (said.givenOn !== today) return refuse({ code: "colour.notToday" });
  if (!here.includes(staffId)) return refuse({ code: "colour.notHere" });
  return told.includes(staffId) ? refuse({ code: "colour.toldAlready" }) : ok(staffId);
}
