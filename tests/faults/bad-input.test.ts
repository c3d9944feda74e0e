import { randomUUID } from "node:crypto";

import { describe, expect, test } from "vitest";

import { textLimit, uploadLimit } from "../../src/http/body.ts";
import { plainPage } from "../../src/ui/annotate/plain-page.ts";
import { world } from "../world/world.ts";
import { goodForms, type GoodForm } from "./good-forms.ts";
import { insides, postRaw, rawCall, urlencoded, type RawAnswer } from "./raw.ts";
import { everything } from "./tables.ts";

const w = await world();
// Signing in adds a row of its own.
for (const { who } of goodForms) await w.as(who).get("/");
await w.as("ito").get("/");
await w.as("ueda").get("/");

async function refusedWithoutTrace(send: () => Promise<RawAnswer>): Promise<RawAnswer> {
  const before = await everything(w);
  const answer = await send();
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(answer.text).not.toMatch(insides);
  expect(await everything(w)).toEqual(before);
  return answer;
}

const encoded = (fields: GoodForm["fields"]): string => new URLSearchParams(fields).toString();

describe.each(goodForms)("$what", ({ who, path, fields, mayBeEmpty = false }) => {
  test("何も書かれていなければ、何も残さない", async () => {
    const before = await everything(w);
    const answer = await postRaw(w, who, path, encoded({}));
    expect(answer.status).toBe(mayBeEmpty ? 303 : 422);
    expect(await everything(w)).toEqual(before);
  });

  test("一つであるはずの欄が二つ来たら、断って何も残さない", async () => {
    const twice = new URLSearchParams(fields);
    for (const [name, value] of Object.entries(fields)) twice.append(name, `${value}2`);
    await refusedWithoutTrace(() => postRaw(w, who, path, twice.toString()));
  });

  test.each([
    ["JSON", "application/json", JSON.stringify(fields)],
    ["ただの文字", "text/plain", encoded(fields)],
    ["境のない multipart", "multipart/form-data", encoded(fields)],
    ["境の合わない multipart", "multipart/form-data; boundary=x", encoded(fields)],
  ])("%s で送られたら、断って何も残さない", async (_name, type, body) => {
    await refusedWithoutTrace(() => postRaw(w, who, path, body, type));
  });

  test("Shift_JIS で送られたら、文字の種類が違うと言う", async () => {
    const [name = ""] = Object.keys(fields);
    const body = `${encoded({ ...fields, [name]: "" })}&${name}=%82%A0%82%A2`;
    const answer = await refusedWithoutTrace(() => postRaw(w, who, path, body));
    expect(plainPage(answer.text)).toMatch(/文字の種類|もじが よめません/);
  });

  test("UTF-8 でないバイトが混じっていたら、断って何も残さない", async () => {
    const bytes = new Uint8Array(
      Buffer.concat([Buffer.from(encoded(fields)), Buffer.from([0xff, 0xfe])]),
    );
    await refusedWithoutTrace(() => postRaw(w, who, path, bytes));
  });

  test("256 KB をこえる文は、読み終える前に断る", async () => {
    const body = encoded({ ...fields, words: "あ".repeat(textLimit) });
    const answer = await refusedWithoutTrace(() => postRaw(w, who, path, body));
    expect(answer.text).toMatch(/大きすぎます|おおきいです/);
  });

  test("multipart でも、文は 256 KB まで", async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append("other", "x".repeat(textLimit));
    await refusedWithoutTrace(() => rawCall(w, who, path, { method: "POST", body: form }));
  });

  test.each(["1", "0", "-5", "99999999999", "many"])(
    "長さを %s と偽っても、上限は変わらない",
    async (length) => {
      const pieces = Array.from({ length: 6 }, () => new Uint8Array(textLimit / 4).fill(97));
      const body = new Blob(["words=", ...pieces]).stream();
      const headers = { "content-type": urlencoded, "content-length": length };
      await refusedWithoutTrace(() =>
        rawCall(w, who, path, { method: "POST", body, headers, duplex: "half" }),
      );
    },
  );

  test("プログラムの持ち物の名を持つ欄があっても、何も変わらずに受け取る", async () => {
    const body = new URLSearchParams({ ...fields, _once: randomUUID() });
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty", "__proto__[x]"]) {
      body.append(name, "polluted");
      body.append(name, "twice");
    }
    const answer = await postRaw(w, who, path, body.toString());
    expect(answer.status).toBe(303);
    expect(Reflect.get({}, "x")).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

test("12 MB をこえるファイルは断る", async () => {
  const form = new FormData();
  form.append("words", "ひとりで できた");
  form.append("photo", new Blob([new Uint8Array(uploadLimit)]), "a.jpg");
  const answer = await refusedWithoutTrace(() =>
    rawCall(w, "aoki", "/successes", { method: "POST", body: form }),
  );
  expect(answer.text).toContain("おおきいです");
});

test("プログラムの持ち物の名でファイルを送っても、写真としては受け取らない", async () => {
  const form = new FormData();
  for (const name of ["__proto__", "constructor", "toString"]) {
    form.append(name, new Blob(["<script>"]), "x.jpg");
  }
  await refusedWithoutTrace(() => rawCall(w, "aoki", "/successes", { method: "POST", body: form }));
});

test("NUL は言葉から除かれ、ほかはそのまま残る", async () => {
  const words = "はこを\0 おった";
  const answer = await postRaw(w, "ito", `/reflect/${w.id.itoToday}/did`, encoded({ words }));
  expect(answer.status).toBe(303);
  const kept = await w.sql<{ words: string }>(
    "select words from reflection_answer where participant_id = $1",
    [w.id.ito],
  );
  expect(kept).toEqual([{ words: "はこを おった" }]);
});

test("どの言葉も、書かれたとおりに残る", async () => {
  const words = `  '; drop table participant; -- <b>"太字"</b> & 👩‍👩‍👧 \\ %00 \${x} \u202e  `;
  const answer = await postRaw(w, "ueda", `/reflect/${w.id.uedaToday}/did`, encoded({ words }));
  expect(answer.status).toBe(303);
  const kept = await w.sql<{ words: string }>(
    "select words from reflection_answer where participant_id = $1",
    [w.id.ueda],
  );
  expect(kept).toEqual([{ words }]);
});
