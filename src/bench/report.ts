import type { Bed } from "./bed.ts";
import { dataSets } from "./offices.ts";
import type { Result } from "./rounds.ts";
import { goalLines } from "./goals.ts";
import type { Papers } from "./papers.ts";

export type Report = {
  readonly machine: readonly string[];
  readonly results: readonly Result[];
  readonly papers: Papers;
  readonly bed: Bed;
  /** Megabytes after the first pages and before any load. */
  readonly idle: { readonly app: number; readonly database: number };
  readonly rounds: number;
  readonly seconds: number;
};

/** docs/performance.md, made anew by every run; what cannot be measured stands in docs/decisions. */
export const reportOf = (report: Report): string =>
  [
    "# Performance",
    "",
    "Written by `npm run bench`; do not edit. How it came to be so: [decision 0007](decisions/0007-speed.md).",
    "",
    "## Machine",
    "",
    ...report.machine.map((line) => `- ${line}`),
    "",
    "## What is measured",
    "",
    `One office of 60 people with three years of life, beside the demo (${dataSets.one.length} offices), and the same office among ${dataSets.many.length} offices (some 2 million rows). The built application runs in a process of its own; whole pages are asked for over kept-alive HTTP, without compression, as signed-in people. “Raw” is what the page asks the database, captured from one request and sent by the plain driver statement by statement. Medians of ${report.rounds} rounds of ${report.seconds} s, page and raw and both data sets in turn. A save is a real form post: a first answer about another experience each time, with a fresh key, its audit entry and a commit on disk.`,
    "",
    "## Pages",
    "",
    ...pageTable(report.results),
    "",
    "Milliseconds at one connection; pages a second and processor milliseconds a page at 16. “Ratio” is page to raw, at 1 and at 16 connections. “200 offices” is how much slower the page is there, at 1 and at 16.",
    "",
    "## Bytes at first view (gzip, typefaces apart)",
    "",
    ...bytesTable(report),
    "",
    "## Papers",
    "",
    ...paperLines(report.papers),
    "",
    "## Memory",
    "",
    ...memoryLines(report),
    "",
    "## Goals",
    "",
    ...goalLines(report),
    "",
  ].join("\n");

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
const ms = (value: number): string => value.toFixed(2);
const whole = (value: number): string => Math.round(value).toLocaleString("en");

const pageTable = (results: readonly Result[]): string[] => [
  row([
    "page",
    "p50",
    "p95",
    "pages/s",
    "app CPU",
    "database CPU",
    "raw p50",
    "raw/s",
    "ratio",
    "200 offices",
    "errors",
  ]),
  row(["---", ...Array.from({ length: 10 }, () => "---:")]),
  ...results.map((one) =>
    row([
      one.page.name,
      ms(one.p50),
      ms(one.p95),
      whole(one.perSecond),
      ms(one.appCpu),
      ms(one.databaseCpu),
      ms(one.rawP50),
      whole(one.rawPerSecond),
      `${ms(one.p50 / one.rawP50)} · ${ms(one.rawPerSecond / one.perSecond)}`,
      `${ms(one.manyAlone)} · ${ms(one.manyBusy)}`,
      one.errors,
    ]),
  ),
];

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);

const bytesTable = ({ bed, results }: Report): string[] => [
  row(["page", "HTML", "CSS", "JS", "together, KB", "budget, KB"]),
  row(["---", ...Array.from({ length: 5 }, () => "---:")]),
  ...results.flatMap(({ page }) => {
    const found = bed.bytes.get(page.key);
    if (found === undefined) return [];
    const { html, css, js } = found;
    const sizes = [html, css, js, html + css + js].map(kilobytes);
    return [row([page.name, ...sizes, page.budget.kilobytes])];
  }),
];

const seconds = (values: readonly number[]): string =>
  values.map((value) => value.toFixed(1)).join(" · ");

const paperLines = ({ pages, p50, p95, plans, batches, memory }: Papers): string[] => [
  `- A plan of ${pages} pages as PDF, asked for and drawn: p50 ${ms(p50)} ms, p95 ${ms(p95)} ms.`,
  `- The plans of ${plans} different people as one archive, from the request to the last byte: ${seconds(batches)} s. The first starts the drawing process; up to one second of each is the queue's.`,
  `- Memory of the application and its drawing process after each: ${memory.map(whole).join(" · ")} MB.`,
];

const memoryLines = ({ idle, results }: Report): string[] => {
  const most = (value: (one: Result) => number) => Math.max(...results.map(value));
  return [
    `- Application: ${whole(idle.app)} MB idle, ${whole(most(({ appMemory }) => appMemory))} MB at most under load.`,
    `- Database: ${whole(idle.database)} MB idle, ${whole(most(({ databaseMemory }) => databaseMemory))} MB at most under load (both data sets).`,
  ];
};
