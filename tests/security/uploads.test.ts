import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";

import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";

import { folderStore } from "../../src/features/attachments/store.ts";
import { createApp } from "../../src/http/app.ts";
import { browserOf } from "../world/browser.ts";
import { cast, officeOf, type OfficeKey, type PersonKey } from "../world/cast.ts";
import { testSecret } from "../world/names.ts";
import { world } from "../world/world.ts";
import { everything } from "../faults/tables.ts";
import { plainPhoto } from "./lived-in.ts";

const w = await world();
const folder = await mkdtemp(join(tmpdir(), "ippo-uploads-"));
afterAll(() => rm(folder, { recursive: true, force: true }));
const services = { ...w.services, attachments: folderStore(folder, testSecret) };
const app = createApp(services);
for (const who of ["aoki", "ito", "ohno", "kimura", "sato", "nakamura", "ogawa"] as const) {
  await as(who).get("/");
}

const photo = Buffer.from(await plainPhoto());
const bytes = (text: string) => Buffer.from(text, "latin1");

/** A PNG that says it is 60,000 pixels wide and high, in 57 bytes. */
function bomb(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([bytes(type), data]);
    const framed = Buffer.alloc(body.length + 8);
    framed.writeUInt32BE(data.length, 0);
    body.copy(framed, 4);
    framed.writeUInt32BE(crc32(body), body.length + 4);
    return framed;
  };
  const header = Buffer.from([0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60, 8, 2, 0, 0, 0]);
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    start,
    chunk("IHDR", header),
    chunk("IDAT", Buffer.alloc(0)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

describe("写真でないものは、名が何であっても断る", () => {
  test.each([
    ["HTML", bytes("<!doctype html><script>alert(1)</script>")],
    ["SVG", bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    [
      "外を読む SVG",
      bytes(
        '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>&x;</text></svg>',
      ),
    ],
    ["実行ファイル", Buffer.concat([bytes("MZ\x90\x00"), Buffer.alloc(500)])],
    ["Linux の実行ファイル", Buffer.concat([bytes("\x7fELF\x02\x01\x01"), Buffer.alloc(500)])],
    ["ZIP", Buffer.concat([bytes("PK\x03\x04"), Buffer.alloc(500)])],
    ["PDF", bytes("%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj")],
    ["GIF の顔をした JavaScript", bytes("GIF89a/*\x00\x00*/=1;alert(document.cookie);//")],
    [
      "JPEG の頭だけ",
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), bytes("<script>alert(1)</script>")]),
    ],
    ["途中で切れた JPEG", photo.subarray(0, 200)],
    ["一字だけ", bytes("x")],
    ["開くと巨大になる PNG", bomb()],
  ])("%s", async (_name, content) => {
    const before = await everything(w);
    const files = await filesIn(folder);
    for (const name of ["a.jpg", "a.png", "../../a.jpg", "a.jpg\0.html"]) {
      const answer = await keep("aoki", "photo", content, name);
      expect(answer.status).toBe(422);
    }
    expect(await everything(w)).toEqual(before);
    expect(await filesIn(folder)).toEqual(files);
  });
});

describe("録音でないものは断る", () => {
  test.each([
    ["HTML", bytes(`<!doctype html><script>alert(1)</script>${" ".repeat(100)}`)],
    ["写真", photo],
    ["短すぎるもの", Buffer.from([0x1a, 0x45, 0xdf, 0xa3])],
    ["ZIP", Buffer.concat([bytes("PK\x03\x04"), Buffer.alloc(500)])],
  ])("%s", async (_name, content) => {
    const before = await everything(w);
    expect((await keep("aoki", "voice", content, "a.mp3")).status).toBe(422);
    expect(await everything(w)).toEqual(before);
  });
});

describe("場所と機種の書かれた写真", async () => {
  const taken = await sharp({
    create: { width: 60, height: 30, channels: 3, background: "#336699" },
  })
    .jpeg()
    .withExif({
      IFD0: { Make: "SecretPhone", Artist: "Aoki Haruto" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "35/1 41/1 22/1", GPSLongitudeRef: "E" },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  expect((await sharp(taken).metadata()).exif?.includes("SecretPhone"), "見本に書かれている").toBe(
    true,
  );
  expect((await keep("aoki", "photo", taken, "写真.jpg")).status).toBe(303);
  const id = await newestAttachment();

  test("は、書かれていたものをすべて除いて残る", async () => {
    const shown = await fetchAs("aoki", id);
    expect(shown.status).toBe(200);
    const body = Buffer.from(await shown.arrayBuffer());
    const facts = await sharp(body).metadata();
    expect([facts.format, facts.exif, facts.xmp, facts.iptc]).toEqual([
      "webp",
      undefined,
      undefined,
      undefined,
    ]);
    for (const word of ["SecretPhone", "Haruto", "GPS", "Exif", "EXIF"]) {
      expect(body.includes(word), word).toBe(false);
    }
  });

  test("は、上を上にして残る", async () => {
    const { width, height } = await sharp(
      await (await fetchAs("aoki", id)).arrayBuffer(),
    ).metadata();
    expect([width, height]).toEqual([30, 60]);
  });

  test("は、写真としてだけ返される", async () => {
    const { headers } = await fetchAs("aoki", id);
    expect(headers.get("content-type")).toBe("image/webp");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cache-control")).toBe("private, no-store");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  test("は、置き場では読めない", async () => {
    const files = await filesIn(folder);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const kept = await readFile(join(folder, file));
      for (const word of ["RIFF", "WEBP", "VP8", "JFIF", "Exif", "SecretPhone"]) {
        expect(kept.includes(word), `${word} ${file}`).toBe(false);
      }
    }
  });

  test.each([
    ["aoki", 200],
    ["ohno", 200],
    ["ito", 404],
    ["kimura", 404],
    ["sato", 404],
    ["nakamura", 404],
    ["ogawa", 404],
    [null, 303],
  ] as const)("を %s が開くと %i", async (who, status) => {
    expect((await fetchAs(who, id)).status).toBe(status);
  });

  test("の置かれたファイルが一字でも変われば、何も返さない", async () => {
    const [file = ""] = await filesIn(folder);
    const kept = await readFile(join(folder, file));
    const changed = Buffer.from(kept);
    changed.writeUInt8(changed.readUInt8(40) ^ 1, 40);
    await writeFile(join(folder, file), changed);
    const answer = await fetchAs("aoki", id);
    expect(answer.status).toBe(500);
    expect(answer.headers.get("content-type")).toMatch(/^text\/html/);
    await writeFile(join(folder, file), kept);
    expect((await fetchAs("aoki", id)).status).toBe(200);
  });
});

test("言葉を隠した GIF は、絵だけが残る", async () => {
  const gif = await sharp({ create: { width: 8, height: 8, channels: 3, background: "red" } })
    .gif()
    .toBuffer();
  const script = "<script>alert(1)</script>";
  const comment = Buffer.concat([
    Buffer.from([0x21, 0xfe, script.length]),
    bytes(script),
    Buffer.from([0]),
  ]);
  const poisoned = Buffer.concat([gif.subarray(0, -1), comment, gif.subarray(-1), bytes(script)]);
  expect((await keep("aoki", "photo", poisoned, "a.gif")).status).toBe(303);
  const shown = Buffer.from(await (await fetchAs("aoki", await newestAttachment())).arrayBuffer());
  expect((await sharp(shown).metadata()).format).toBe("webp");
  expect(shown.includes("script")).toBe(false);
});

test("録音の顔をした HTML は、録音としてだけ返される", async () => {
  const mixed = Buffer.concat([
    Buffer.from([0x1a, 0x45, 0xdf, 0xa3]),
    bytes(`<!doctype html><script>alert(1)</script>${" ".repeat(100)}`),
  ]);
  expect((await keep("aoki", "voice", mixed, "a.html")).status).toBe(303);
  const { headers } = await fetchAs("aoki", await newestAttachment());
  expect(headers.get("content-type")).toBe("audio/webm");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("content-security-policy")).toContain("script-src 'self'");
});

function as(who: PersonKey) {
  const people: Readonly<Record<string, { readonly office: OfficeKey }>> = {
    ...cast.staff,
    ...cast.participants,
  };
  const kind = who in cast.staff ? "staff" : "participant";
  const office = officeOf(people[who]?.office ?? "hidamari");
  return browserOf(app, services, { kind, ...office, personId: w.id[who] });
}

function keep(who: PersonKey, field: "photo" | "voice", content: Buffer, name: string) {
  const form = new FormData();
  form.append(field, new Blob([new Uint8Array(content)]), name);
  return as(who).post("/successes", form);
}

async function newestAttachment(): Promise<string> {
  const [row] = await w.sql<{ attachment_id: string }>(
    "select attachment_id from attachment order by recorded_at desc limit 1",
  );
  return row?.attachment_id ?? "";
}

async function fetchAs(who: PersonKey | null, id: string): Promise<Response> {
  const cookie: string = who === null ? "" : await as(who).cookie();
  return app.fetch(new Request(`http://localhost/attachments/${id}`, { headers: { cookie } }));
}

async function filesIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
}
