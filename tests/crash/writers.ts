import { randomUUID } from "node:crypto";

import { ids, stepId } from "../world/cast.ts";
import { experienceOf, experiencesARound, type Installation, type Writer } from "./installation.ts";
import { call } from "./program.ts";

/** One thing that somebody saved or tried to; `fact` is how it must be found in the database. */
export type Write = {
  readonly who: Writer;
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly fact: string;
  acknowledged: boolean;
};

type Plan = (
  turn: number,
) => Omit<Write, "acknowledged"> | null | Promise<Omit<Write, "acknowledged"> | null>;

/**
 * Eight people who save one thing after the other until `signal`, or until one is not acknowledged;
 * `written` grows as they go.
 */
export async function writeUntil(
  signal: AbortSignal,
  installation: Installation,
  round: number,
  written: Write[],
): Promise<void> {
  await Promise.all(
    plansOf(installation, round).map(async (plan) => {
      for (let turn = 0; !signal.aborted; turn += 1) {
        const next = await plan(turn);
        if (next === null) return;
        const write = { ...next, acknowledged: false };
        written.push(write);
        await send(installation, write);
        if (!write.acknowledged) return;
      }
    }),
  );
}

/** Sends it, again where it was sent before: the key in the form is the same. */
export async function send(installation: Installation, write: Write): Promise<number> {
  const { status } = await call(installation.port, {
    method: "POST",
    path: write.path,
    cookie: installation.cookies[write.who],
    body: new URLSearchParams(write.fields).toString(),
  });
  if (status >= 200 && status < 400) write.acknowledged = true;
  return status;
}

const selfLevels = ["I", "V", "M", "P", "NA"];
const staffLevels = ["I", "V", "G", "M", "P", "NA"];

function plansOf(installation: Installation, round: number): Plan[] {
  const marked = experienceOf(round, 0);
  return [
    note("morita", "aoki", round),
    note("ohno", "ito", round),
    note("hayashi", "ueda", round),
    (turn) => {
      const level = selfLevels[turn % selfLevels.length] ?? "I";
      return form(
        "aoki",
        `/today/${marked}/steps/${(turn % 4) + 1}`,
        { level },
        mark(marked, "self", turn, level),
      );
    },
    (turn) => {
      // Another level each time, since a step marked as it already stands adds nothing.
      const level = staffLevels[turn % staffLevels.length] ?? "I";
      const fields = { [`step.${stepId("boxes", 1)}`]: level };
      return form(
        "ishii",
        `/experiences/${marked}/marks`,
        fields,
        mark(marked, "staff", turn, level),
      );
    },
    answer("ueda", experienceOf(round, 1), "did", round),
    answer("ito", experienceOf(round, 2), "felt", round),
    tellAndReply(installation, round),
  ];
}

function note(who: Writer, about: "aoki" | "ito" | "ueda", round: number): Plan {
  return (turn) => {
    const words = `${round}回目のメモ${turn} ${who}`;
    return form(who, `/people/${ids[about]}/notes`, { words }, `note ${words}`);
  };
}

function answer(who: Writer, experience: string, question: string, round: number): Plan {
  return (turn) => {
    const words = `${round}回目の ことば${turn} ${who}`;
    return form(
      who,
      `/reflect/${experience}/${question}`,
      { words, go: "next" },
      `answer ${words}`,
    );
  };
}

/** 青木 answers and tells; a supporter replies to whoever waits on the board. */
function tellAndReply(installation: Installation, round: number): Plan {
  return async (turn) => {
    const number = 3 + Math.floor(turn / 3);
    const experience = experienceOf(round, number);
    if (number >= experiencesARound) return null;
    if (turn % 3 === 0) return answer("aoki", experience, "next", round)(turn);
    if (turn % 3 === 1)
      return form("aoki", `/reflect/${experience}/telling`, {}, `told ${experience}`);
    const { port, cookies } = installation;
    const board = await call(port, { method: "GET", path: "/board", cookie: cookies.morita });
    const path = /\/reflections\/[0-9a-f-]{36}\/feedback/.exec(board.text)?.[0];
    if (path === undefined) return null;
    const seen = `${round}回目の${turn}番、箱を十個重ねました`;
    const nextHint = "つぎは底を先に見てみましょう";
    return form("morita", path, { seen, nextHint, sure: "yes" }, `feedback ${seen}`);
  };
}

const mark = (experience: string, observer: string, turn: number, level: string): string =>
  `mark ${experience} ${observer} ${turn + 1} ${level}`;

const form = (who: Writer, path: string, fields: Record<string, string>, fact: string) => ({
  who,
  path,
  fields: { ...fields, _once: randomUUID() },
  fact,
});
