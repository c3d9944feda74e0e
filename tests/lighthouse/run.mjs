// Lighthouse over every kind of page a person can come to in a running demo, as a phone sees it:
// `npm run lighthouse -- <entry.json of the demo>`. Ends with an error where a goal is missed.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import lighthouse from "lighthouse";
import { chromium } from "playwright-core";

const goals = { performance: 95, accessibility: 100, "best-practices": 100 };
const port = 9333;

const [entryFile] = process.argv.slice(2);
if (entryFile === undefined) throw new Error("Name the entry.json of a running demo");
const entries = JSON.parse(await readFile(entryFile, "utf8"));
const { url } = entries.find(({ role }) => role === "participant");
const { origin } = new URL(url);

const profile = await mkdtemp(join(tmpdir(), "ippo-lighthouse-"));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: [
    `--remote-debugging-port=${port}`,
    "--disable-gpu",
    // Chromium refuses its sandbox to root.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ],
});
let missed = 0;
try {
  const page = await browser.newPage();
  await page.goto(url);
  for (const address of await kindsOfPages(page)) {
    const scores = await measure(address);
    const isMissed = Object.entries(goals).some(([name, goal]) => !(scores[name] >= goal));
    if (isMissed) missed += 1;
    const shown = Object.entries(scores).map(([name, score]) => `${name} ${score}`);
    console.log(`${isMissed ? "MISSED" : "ok    "} ${kindOf(address)}  ${shown.join("  ")}`);
  }
} finally {
  await browser.close();
  await rm(profile, { recursive: true, force: true });
}
console.log(missed === 0 ? "Every page meets its goals." : `${missed} pages miss a goal.`);
process.exitCode = missed === 0 ? 0 : 1;

/** One address of each kind, found by following links as a person would. */
async function kindsOfPages(page) {
  const found = new Map();
  const open = ["/today"];
  while (open.length > 0) {
    const address = open.shift();
    if (found.has(kindOf(address))) continue;
    const answer = await page.goto(origin + address);
    if (!answer?.headers()["content-type"]?.startsWith("text/html")) continue;
    found.set(kindOf(address), address);
    open.push(
      ...(await page.$$eval("a[href^='/']", (links) =>
        links.map((link) => link.getAttribute("href").split("#")[0]),
      )),
    );
  }
  return [...found.values()];
}

function kindOf(address) {
  return new URL(address, origin).pathname
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ":id")
    .replaceAll(/\/\d+(?=\/|$)/g, "/:n");
}

/** A page that did not answer in time on a busy machine is asked once more. */
async function measure(address, again = true) {
  const run = await lighthouse(origin + address, {
    port,
    logLevel: "error",
    // The session lives in a cookie, which a reset would throw away.
    disableStorageReset: true,
    onlyCategories: Object.keys(goals),
  });
  if (run.lhr.runtimeError !== undefined && again) return measure(address, false);
  return Object.fromEntries(
    Object.entries(run.lhr.categories).map(([name, { score }]) => [name, Math.round(score * 100)]),
  );
}
