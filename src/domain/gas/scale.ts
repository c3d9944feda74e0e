import type { PlainDay } from "../ids.ts";
import { ok, refuse, type Problem, type Result } from "../result.ts";
import { gasLevels, type GasLevel } from "./t-score.ts";

/** Five described levels of one measurable thing, for one goal. A version is never changed once it was rated. */
export type GasScale = {
  readonly version: number;
  /** What is watched on this scale: one variable only. */
  readonly measure: string;
  readonly texts: Readonly<Record<GasLevel, string>>;
  readonly setOn: PlainDay;
};

export type ScaleDraft = Pick<GasScale, "measure" | "texts" | "setOn">;

export type ScaleProblem =
  | Problem<"gas.measureMissing">
  | (Problem<"gas.levelTextMissing"> & { level: GasLevel })
  | (Problem<"gas.levelTextRepeated"> & { level: GasLevel; same: GasLevel })
  | (Problem<"gas.setAfterRating"> & { setOn: PlainDay; ratedOn: PlainDay });

/** Everything that keeps a scale from being one: quality criteria of Krasny-Pacini and others, 2016. */
export function scaleProblems(
  { measure, texts, setOn }: ScaleDraft,
  firstRatedOn: PlainDay | null,
): ScaleProblem[] {
  const problems: ScaleProblem[] = [];
  if (plain(measure) === "") problems.push({ code: "gas.measureMissing" });
  const seen = new Map<string, GasLevel>();
  for (const level of gasLevels) {
    const text = plain(texts[level]);
    const same = seen.get(text);
    if (text === "") problems.push({ code: "gas.levelTextMissing", level });
    else if (same !== undefined) problems.push({ code: "gas.levelTextRepeated", level, same });
    else seen.set(text, level);
  }
  if (firstRatedOn !== null && firstRatedOn < setOn) {
    problems.push({ code: "gas.setAfterRating", setOn, ratedOn: firstRatedOn });
  }
  return problems;
}

/** The first version of a goal's scale. */
export function setScale(draft: ScaleDraft): Result<GasScale, ScaleProblem> {
  const [problem] = scaleProblems(draft, null);
  return problem === undefined ? ok({ ...draft, version: 1 }) : refuse(problem);
}

/**
 * An edit before the first rating keeps the version; after it, the old version stays with its ratings
 * and the edit becomes the next one, which has no rating yet.
 */
export function editScale(
  scale: GasScale,
  draft: ScaleDraft,
  firstRatedOn: PlainDay | null,
): Result<GasScale, ScaleProblem> {
  const [problem] = scaleProblems(draft, null);
  if (problem !== undefined) return refuse(problem);
  if (sameScale(scale, draft)) return ok(scale);
  return ok({ ...draft, version: firstRatedOn === null ? scale.version : scale.version + 1 });
}

const sameScale = (scale: GasScale, draft: ScaleDraft): boolean =>
  scale.measure === draft.measure &&
  gasLevels.every((level) => scale.texts[level] === draft.texts[level]);

const plain = (text: string): string => text.normalize("NFKC").replaceAll(/[\s。、.,]/g, "");
