import { indoor } from "./indoor.ts";
import type { DemoProgramme } from "./kind.ts";
import { learning } from "./learning.ts";
import { making } from "./making.ts";
import { outside } from "./outside.ts";

const programmes = { ...indoor, ...making, ...outside, ...learning };

export type ProgrammeKey = keyof typeof programmes;

export const demoProgrammes: Readonly<Record<ProgrammeKey, DemoProgramme>> = programmes;
