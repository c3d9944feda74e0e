import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import sharp from "sharp";
import { describe, expect, test } from "vitest";

import { world } from "../world/world.ts";
import { uploadingIn } from "./uploading.ts";

const w = await world();
const { folder, keep, newestAttachment, fetchAs, files } = await uploadingIn(w);

const bytes = (text: string) => Buffer.from(text, "latin1");

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
    const names = await files();
    expect(names.length).toBeGreaterThan(0);
    for (const file of names) {
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
    const [file = ""] = await files();
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
