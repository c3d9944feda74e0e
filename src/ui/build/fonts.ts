import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Plugin } from "vite";

/**
 * Fills `styles/fonts.css` with the slices of BIZ UDPGothic: 21 KB gzipped where the package's own
 * two files take 63. Three things make it small: both weights of a slice stand side by side, so that
 * gzip sees the repeated range; only woff2; and only characters a Japanese office writes (CP932, the
 * set of the forms and of the CSV files it trades, with a few name kanji beyond it).
 */
export const slicedFonts = (): Plugin => ({
  name: "ippo-sliced-fonts",
  enforce: "pre",
  load: (id) => (id.endsWith("/src/ui/styles/fonts.css") ? fontCss() : null),
});

export function fontCss(): string {
  const read = createRequire(import.meta.url);
  // A map from slice to its characters, as the package documents it.
  const slices = JSON.parse(
    readFileSync(read.resolve("@fontsource/biz-udpgothic/unicode.json"), "utf8"),
  ) as Record<string, string>;
  const written = writtenInOffices();
  return Object.entries(slices)
    .map(([slice, range]) => [slice, kept(range, written)] as const)
    .filter(([, range]) => range !== "")
    .flatMap(([slice, range]) => [face(slice, 400, range), face(slice, 700, range)])
    .join("\n");
}

const folder = "../../../node_modules/@fontsource/biz-udpgothic/files";

function face(slice: string, weight: 400 | 700, range: string): string {
  const file = `${folder}/biz-udpgothic-${slice.replaceAll(/[[\]]/g, "")}-${weight}-normal.woff2`;
  return `@font-face{font-family:"BIZ UDPGothic";font-style:normal;font-display:swap;font-weight:${weight};src:url(${file})format("woff2");unicode-range:${range}}`;
}

// Kanji of names that CP932 lacks but people carry.
const namesBeyond = "𠮷𠮟𡈽𣘺𥔎𨦇草彅頰剝塡";

function writtenInOffices(): ReadonlySet<number> {
  const decoder = new TextDecoder("shift_jis");
  const found = new Set(Array.from(namesBeyond, (letter) => letter.codePointAt(0) ?? 0));
  for (let lead = 0x20; lead <= 0xfc; lead += 1) {
    for (let trail = 0x40; trail <= 0xfc; trail += 1) {
      for (const letter of decoder.decode(new Uint8Array([lead, trail]))) {
        if (letter !== "\u{fffd}") found.add(letter.codePointAt(0) ?? 0);
      }
    }
  }
  return found;
}

/** The characters of a `unicode-range` that are wanted, as a `unicode-range` again. */
function kept(range: string, wanted: ReadonlySet<number>): string {
  const points = range.split(",").flatMap(pointsOf);
  return runs(points.filter((point) => wanted.has(point)))
    .map(([from, to]) =>
      from === to ? `U+${from.toString(16)}` : `U+${from.toString(16)}-${to.toString(16)}`,
    )
    .join(",");
}

function pointsOf(part: string): number[] {
  const [from = "", to = from] = part.trim().slice("U+".length).split("-");
  const first = Number.parseInt(from, 16);
  const length = Number.parseInt(to, 16) - first + 1;
  return Array.from({ length }, (_, index) => first + index);
}

function runs(points: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const point of [...points].sort((one, other) => one - other)) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === point - 1) last[1] = point;
    else found.push([point, point]);
  }
  return found;
}
