import { openAnalyser } from "../readings/analyser.ts";
import { openTokenizer } from "../readings/tokenizer.ts";
import { readSet, scoreOf, type Score } from "./ruby-score.ts";

const sets = [
  { name: "furigana.txt", text: "the target set; the rules were made looking at it" },
  { name: "furigana-second.txt", text: "written before the rules, 99.8 % at the first run" },
] as const;

/** The section of the report on furigana: words read right, and what the analyser costs. */
export async function readingLines(): Promise<readonly string[]> {
  const cost = await costLines();
  const tokenize = await openTokenizer();
  return [
    "## Furigana",
    "",
    "| sentences | set | words | right | |",
    "| --- | --- | ---: | ---: | ---: |",
    ...sets.flatMap(({ name, text }) =>
      [...scoreOf(readSet(name), tokenize).scores].map(([set, score]) =>
        row(`${name} (${text})`, set, score),
      ),
    ),
    "",
    ...cost,
    "",
  ];
}

const row = (name: string, set: string, { words, right }: Score): string =>
  `| ${name} | ${set} | ${words} | ${right} | ${((right / words) * 100).toFixed(1)} % |`;

async function costLines(): Promise<readonly string[]> {
  const before = memory();
  const start = performance.now();
  const analyser = openAnalyser();
  await analyser.read(["予定"], []);
  const loaded = performance.now() - start;
  const texts = textsOf200();
  const times: number[] = [];
  for (let round = 0; round < 10; round++)
    for (const text of texts) {
      const from = performance.now();
      await analyser.read([text], []);
      times.push(performance.now() - from);
    }
  const added = memory() - before;
  await analyser.stop();
  return [
    `- Load with the first text: ${Math.round(loaded)} ms; then ${middle(times).toFixed(1)} ms a text of 200 characters (goal: at most 30), the way to the thread and back included.`,
    `- Memory added, once for all requests: ${added} MB (goal: at most 350).`,
  ];
}

const middle = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const memory = (): number => Math.round(process.memoryUsage().rss / 1e6);

/** The second set's sentences, one behind the other. */
function textsOf200(): readonly string[] {
  const text = readSet("furigana-second.txt")
    .split("\n")
    .flatMap((line) => /^[A-Z] (.+)$/u.exec(line)?.[1] ?? [])
    .join("")
    .replaceAll(/\{([^|}]+)\|[^}]*\}/gu, "$1");
  return text.match(/.{200}/gsu) ?? [];
}
