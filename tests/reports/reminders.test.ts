import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { remindAll } from "../../src/jobs/remind.ts";
import { world } from "../world/world.ts";
import { smtpSink } from "./smtp-sink.ts";
import { storePlanInForce } from "./stored-plan.ts";

const w = await world();
await storePlanInForce(w, "aoki");
const sink = await smtpSink();
afterAll(() => sink.close());
const config = readConfig({
  IPPO_PUBLIC_URL: "https://ippo.example.jp",
  SMTP_URL: `smtp://127.0.0.1:${sink.port}`,
  SMTP_FROM: "ippo@example.jp",
});
await w.as("ishii").get("/board");
await w.sql(
  `insert into auth.login (id, operator_id, kind, email)
   select staff_id, operator_id, 'staff', 'ishii@example.jp' from staff_member where staff_id = $1
   on conflict (id) do update set email = excluded.email`,
  [w.id.ishii],
);

const remind = () => remindAll(w.owner, { ...w.services, config });
const notes = async (): Promise<number> => (await w.sql("select from reminder")).length;
const readable = (message: string): string =>
  Buffer.from(message.slice(message.indexOf("\n\n") + 2), "base64").toString("utf8");

beforeEach(() => {
  sink.messages.length = 0;
  sink.recipients.length = 0;
});

describe("期限の知らせ", () => {
  test("サービス管理責任者に、イニシャルと道だけのメールが一通届く", async () => {
    await remind();
    expect(sink.recipients).toEqual([expect.stringContaining("ishii@example.jp")]);
    expect(sink.messages).toHaveLength(1);
    const text = readable(sink.messages[0] ?? "");
    expect(text).toContain("https://ippo.example.jp/deadlines");
    expect(text).toContain("説明と同意");
    for (const name of ["青木", "伊藤", "いとう", "ひだまり", w.id.ito])
      expect(text).not.toContain(name);
  });

  test("同じことは二度知らせない。近づいたものは、もう一度知らせる", async () => {
    await remind();
    expect(sink.messages).toEqual([]);
    w.setNow("2027-03-10T06:00:00+09:00");
    await remind();
    w.setNow("2026-11-20T09:00:00+09:00");
    expect(sink.messages).toHaveLength(1);
    expect(readable(sink.messages[0] ?? "")).toContain("モニタリング（見直し）");
  });

  test("メールが断られたら知らせたことにせず、次に届く", async () => {
    await w.sql("delete from reminder");
    sink.refusing = true;
    await expect(remind()).rejects.toThrow("not every office");
    const others = await notes();
    sink.refusing = false;
    await remind();
    expect(sink.messages).toHaveLength(1);
    expect(await notes()).toBeGreaterThan(others);
  });

  test("メールの設定がなくても、中の知らせは残る", async () => {
    await w.sql("delete from reminder");
    await remindAll(w.owner, w.services);
    expect(await notes()).toBeGreaterThan(0);
    expect(sink.messages).toEqual([]);
    expect((await w.as("ishii").get("/board")).text).toContain('<a href="/deadlines">期限を見る');
    expect((await w.as("ohno").get("/board")).text).not.toContain("期限を見る");
  });

  test("送り先だけ、送り主だけの設定では始まらない", () => {
    expect(() => readConfig({ SMTP_URL: "smtp://localhost" })).toThrow("both or neither");
    expect(() => readConfig({ SMTP_FROM: "ippo@example.jp" })).toThrow("both or neither");
  });
});
