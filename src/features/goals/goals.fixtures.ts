import type { World } from "../../../tests/world/world.ts";

export const goodGoal = {
  term: "shortTerm",
  ownWords: " パンを やきたい\n",
  wording: "製菓の三工程を一人で行う",
  from: "2026-10-01",
  until: "令和9年3月31日",
} as const;

export const goodScale = {
  measure: "一人で終えた工程の数",
  plusTwo: "五工程",
  plusOne: "四工程",
  zero: "三工程",
  minusOne: "二工程",
  minusTwo: "一工程まで",
} as const;

/** Sets a goal for the person through the form; its path is returned. */
export async function setGoalOf(
  w: World,
  person: string,
  change: Readonly<Record<string, string | readonly string[]>> = {},
): Promise<string> {
  const answer = await w
    .as("ishii")
    .post(`/people/${person}/goals`, { ...goodGoal, programmeIds: w.id.boxes, ...change });
  if (answer.status !== 303 || answer.location === null) throw new Error(answer.text);
  return answer.location;
}

export const idIn = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
