import { openAnalyser } from "../readings/analyser.ts";
import { annotate, textsToRead } from "../ui/annotate/annotate.ts";
import { plainPage } from "../ui/annotate/plain-page.ts";
import type { Bed } from "./bed.ts";
import { load } from "./load.ts";

const pages = [
  { name: "きょう", path: "/today" },
  { name: "ふりかえり", path: "/reflect" },
  { name: "もらった ことば", path: "/feedback" },
] as const;

/** Page with ruby and without: what drawing the readings adds to a person's page, all switched on. */
export async function rubyCostLines({ child, pages: measured }: Bed): Promise<readonly string[]> {
  const cookie = measured.find(({ key }) => key === "today")?.next().headers["cookie"] ?? "";
  const analyser = openAnalyser();
  const lines: string[] = [];
  for (const { name, path } of pages) {
    const headers = { cookie };
    const { p50 } = await load(child.origin, () => ({ path, headers }), 200, 1, 1);
    const html = await (await fetch(child.origin + path, { headers })).text();
    const plain = plainPage(html);
    const texts = textsToRead(plain);
    const read = await analyser.read(texts, []);
    const readings = new Map(texts.map((text, index) => [text, read[index] ?? []]));
    const cost = drawing(plain, readings);
    const share = ((cost / Math.max(p50 - cost, cost)) * 100).toFixed(0);
    lines.push(
      `| ${name} | ${p50.toFixed(2)} | ${cost.toFixed(3)} | ${share} % | ${texts.length} |`,
    );
  }
  await analyser.stop();
  return [
    "| page with ruby | p50, ms | of it drawing, ms | more than without | texts |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...lines,
    "",
    "Goal: at most 20 % more than without. A page that is kept as it was drawn is not drawn again.",
    "",
  ];
}

type Readings = ReadonlyMap<
  string,
  Awaited<ReturnType<ReturnType<typeof openAnalyser>["read"]>>[number]
>;

/** Milliseconds of one drawing in a process that has drawn these texts before. */
function drawing(html: string, readings: Readings): number {
  const drawn = new Map<string, string>();
  const times = Array.from({ length: 500 }, () => {
    const start = performance.now();
    textsToRead(html);
    annotate(html, { ruby: "all", readingOf: (text) => readings.get(text) ?? null, drawn });
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[250] ?? Number.NaN;
}
