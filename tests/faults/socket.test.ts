import { request } from "node:http";
import { connect } from "node:net";

import { afterAll, describe, expect, test } from "vitest";

import { uploadLimit } from "../../src/http/body.ts";
import { listen } from "../../src/http/server.ts";
import { world } from "../world/world.ts";
import { insides } from "./raw.ts";

const w = await world();
const listening = await listen(w.app, 0, "127.0.0.1");
afterAll(() => listening.close());
const cookie = await w.as("aoki").cookie();

/** Bytes as they are, answered by whatever comes back until the connection ends. */
function speak(bytes: string, patience = 3000): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(listening.port, "127.0.0.1");
    let heard = "";
    socket.setTimeout(patience, () => socket.destroy());
    socket.on("data", (piece) => (heard += piece.toString("utf8")));
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(heard));
    socket.write(bytes);
  });
}

const stillAnswers = async () =>
  expect(
    await speak("GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
  ).toMatch(/^HTTP\/1.1 200 /);

describe("HTTP でないもの、半分の HTTP", () => {
  test.each([
    ["でたらめ", "ぎゃあ\r\n\r\n", /^HTTP\/1.1 400 /],
    [
      "長すぎる頭",
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${"a".repeat(40_000)}\r\n\r\n`,
      /^HTTP\/1.1 431 /,
    ],
    ["ホストのない頼み", "GET / HTTP/1.1\r\n\r\n", /^HTTP\/1.1 400 /],
    [
      "二つの長さ",
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na",
      /^HTTP\/1.1 400 /,
    ],
    [
      "長さと塊の両方",
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      /^HTTP\/1.1 400 /,
    ],
    ["TRACE", "TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", /^HTTP\/1.1 4\d\d /],
    ["CONNECT", "CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n", /^(HTTP\/1.1 4\d\d |$)/],
    [
      "よその住所の頼み",
      "GET http://evil.example/board HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
      /^HTTP\/1.1 (303|4\d\d) /,
    ],
    [
      "おかしなホスト",
      "GET / HTTP/1.1\r\nHost: a b<c>\r\nConnection: close\r\n\r\n",
      /^HTTP\/1.1 (303|400) /,
    ],
  ])("%s には断りを返し、ほかの人には答え続ける", async (_name, bytes, expected) => {
    const heard = await speak(bytes);
    expect(heard).toMatch(expected);
    expect(heard).not.toMatch(insides);
    await stillAnswers();
  });

  test("とちゅうで切れた送信は何も残さない", async () => {
    const head = `POST /successes HTTP/1.1\r\nHost: localhost\r\nCookie: ${cookie}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 500\r\n\r\n`;
    await speak(`${head}words=${encodeURIComponent("とちゅうまで")}`, 300);
    await stillAnswers();
    expect(await w.sql("select 1 from success")).toEqual([]);
  });

  test("長さより長い送信は、余りを言葉にも次の頼みにも使わせない", async () => {
    const head = `POST /successes HTTP/1.1\r\nHost: localhost\r\nCookie: ${cookie}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 8\r\n\r\n`;
    const heard = await speak(`${head}words=ab あふれた ことば\r\n\r\n`);
    expect(heard).toMatch(/HTTP\/1.1 400 /);
    const kept = await w.sql<{ words: string }>("select words from success");
    expect(kept.filter(({ words }) => words !== "ab")).toEqual([]);
  });
});

describe("大きすぎるものを本当に送る", () => {
  test.each([
    ["長さを言って", true],
    ["長さを言わずに", false],
  ])("%s送っても、断りのページが読める", async (_how, told) => {
    const answer = await upload(uploadLimit + 1024 * 1024, told);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("おおきいです");
    await stillAnswers();
  });
});

function upload(length: number, told: boolean): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        port: listening.port,
        host: "127.0.0.1",
        path: "/successes",
        method: "POST",
        headers: {
          cookie,
          "sec-fetch-site": "same-origin",
          "content-type": "multipart/form-data; boundary=x",
          ...(told ? { "content-length": length } : { "transfer-encoding": "chunked" }),
        },
      },
      (answer) => {
        let text = "";
        answer.on("data", (piece: Buffer) => (text += piece.toString("utf8")));
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, text }));
      },
    );
    sent.on("error", reject);
    const piece = Buffer.alloc(64 * 1024, 97);
    let left = length;
    const more = (): void => {
      while (left > 0) {
        const next = piece.subarray(0, Math.min(piece.length, left));
        left -= next.length;
        if (!sent.write(next)) return void sent.once("drain", more);
      }
      sent.end();
    };
    more();
  });
}
