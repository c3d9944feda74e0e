import { crc32 } from "node:zlib";

import { describe, expect, test } from "vitest";

import { everything } from "../faults/tables.ts";
import { world } from "../world/world.ts";
import { plainPhoto } from "./lived-in.ts";
import { uploadingIn } from "./uploading.ts";

const w = await world();
const { keep, files } = await uploadingIn(w);

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
    [
      "絵だけの SVG",
      bytes(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
      ),
    ],
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
    const kept = await files();
    for (const name of ["a.jpg", "a.png", "../../a.jpg", "a.jpg\0.html"]) {
      const answer = await keep("aoki", "photo", content, name);
      expect(answer.status).toBe(422);
    }
    expect(await everything(w)).toEqual(before);
    expect(await files()).toEqual(kept);
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
