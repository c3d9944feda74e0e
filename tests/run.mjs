// `npm test`: every check, in the order in which they fail fastest, then one line that counts.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = (name) => join(root, "node_modules", ".bin", name);
const crash = process.argv.includes("--crash");

/** Debian's Chromium, or the one CHROMIUM_PATH names. */
function findChromium() {
  const places = [
    process.env.CHROMIUM_PATH,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
  ];
  return places.find((place) => place && existsSync(place));
}

function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Chromium is missing: installing Debian's package for the browser tests.");
    const quiet = {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    };
    execFileSync("apt-get", ["update", "-qq"], quiet);
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet);
    if (findChromium()) return findChromium();
  }
  console.error(
    "The browser tests need Chromium. Install it (Debian/Ubuntu: `sudo apt-get install chromium`) or set CHROMIUM_PATH to a Chromium or Chrome program, then run `npm test` again.",
  );
  return undefined;
}

let passed = 0;
let failed = 0;

function check(name, command, args) {
  const started = Date.now();
  const done = spawnSync(command, args, { cwd: root, stdio: "inherit", env: process.env });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const good = done.status === 0;
  if (good) passed += 1;
  else failed += 1;
  console.log(`${good ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
  return good;
}

function runTests(extra) {
  const report = join(mkdtempSync(join(tmpdir(), "ippo-report-")), "report.json");
  spawnSync(
    bin("vitest"),
    ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...extra],
    {
      cwd: root,
      stdio: "inherit",
      env: process.env,
    },
  );
  if (!existsSync(report)) {
    failed += 1;
    return;
  }
  const result = JSON.parse(readFileSync(report, "utf8"));
  passed += result.numPassedTests;
  failed += result.numFailedTests;
  // A file that does not even load fails no test of its own.
  const broken = result.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  for (const file of broken) console.log(`FAILED to load ${file.name}`);
  failed += broken.length;
  if (result.numTotalTests === 0) failed += 1;
}

const chromium = ensureChromium();
if (chromium) process.env.CHROMIUM_PATH = chromium;
else failed += 1;

if (crash) {
  if (check("build", process.execPath, ["bin/build-if-stale.mjs"])) {
    process.env.IPPO_CRASH_ROUNDS = "100";
    runTests(["tests/crash"]);
  } else failed += 1;
} else {
  check("format", bin("oxfmt"), ["--check", "."]);
  check("lint", bin("oxlint"), ["--type-aware", "--deny-warnings"]);
  check("types", bin("tsc"), ["--noEmit"]);
  if (check("build", process.execPath, ["bin/build-if-stale.mjs"])) runTests([]);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
