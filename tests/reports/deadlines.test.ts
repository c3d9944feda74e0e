import { describe, expect, test } from "vitest";
import { createApp } from "../../src/http/app.ts";
import { createLog } from "../../src/http/log.ts";
import { world } from "../world/world.ts";
import { storePlanInForce } from "./stored-plan.ts";

const w = await world();
await storePlanInForce(w, "aoki");

const addressIn = (html: string): string => {
  const found = /\/calendar\/[\w-]{43}\.ics/.exec(html)?.[0];
  if (found === undefined) throw new Error("no address was shown");
  return found;
};

describe("期限の一覧", () => {
  test("開始した計画は見直しと次の計画、計画のない人は同意までの手順が並ぶ", async () => {
    w.setNow("2027-03-10T09:00:00+09:00");
    const { status, text } = await w.as("ishii").get("/deadlines");
    expect(status).toBe(200);
    const soon = text.slice(text.indexOf("30日以内"));
    expect(soon).toContain("青木はると");
    expect(soon).toContain("モニタリング（見直し）");
    expect(text.slice(0, text.indexOf("30日以内"))).toContain("伊藤みお");
    expect(text).not.toContain("遠藤ゆい");
    w.setNow("2026-11-20T09:00:00+09:00");
  });

  test("支援員には開かず、入っていない人は入口へ、ほかの事業所の人は出ない", async () => {
    expect((await w.as("ohno").get("/deadlines")).status).toBe(403);
    expect((await w.visitor().get("/deadlines")).status).toBe(303);
    expect((await w.as("nakamura").get("/deadlines")).text).not.toContain("青木はると");
  });
});

describe("カレンダー", () => {
  test("アドレスは一度だけ見え、中身に名前はなく、取り消すと無くなる", async () => {
    const made = await w.as("ishii").post("/deadlines/feed");
    const address = addressIn(made.text);
    const token = /[\w-]{43}/.exec(address)?.[0] ?? "";
    expect((await w.as("ishii").get("/deadlines")).text).not.toContain(token);
    expect(await w.sql("select from auth.calendar_feed where token_hash = $1", [token])).toEqual(
      [],
    );

    const feed = await w.visitor().get(address);
    expect(feed.status).toBe(200);
    expect(feed.headers.get("content-type")).toContain("text/calendar");
    expect(feed.text).toContain("BEGIN:VEVENT");
    expect(feed.text.replaceAll("\r\n ", "")).toContain("モニタリング（見直し）");
    for (const name of ["青木", "あおき", "伊藤", "ひだまり", w.id.aoki])
      expect(feed.text).not.toContain(name);

    await w.as("ishii").post("/deadlines/feed/revocation");
    expect((await w.visitor().get(address)).status).toBe(404);
  });

  test("新しいアドレスを作ると、前のは使えない。事業所を離れた職員のも使えない", async () => {
    const first = addressIn((await w.as("ishii").post("/deadlines/feed")).text);
    const second = addressIn((await w.as("ishii").post("/deadlines/feed")).text);
    expect((await w.visitor().get(first)).status).toBe(404);
    expect((await w.visitor().get(second)).status).toBe(200);
    await w.sql(
      `insert into staff_post_end (operator_id, office_id, post_id, ends_on, recorded_by)
       select operator_id, office_id, post_id, '2026-11-19', staff_id from staff_post where staff_id = $1`,
      [w.id.ishii],
    );
    expect((await w.visitor().get(second)).status).toBe(404);
  });

  test("一時間に何十回もきくと待たされ、次の時間にはまた読める。ほかの人のアドレスは待たされない", async () => {
    const mine = addressIn((await w.as("morita").post("/deadlines/feed")).text);
    const statuses: number[] = [];
    for (let times = 0; times < 61; times += 1) statuses.push((await w.visitor().get(mine)).status);
    expect(statuses.slice(0, 60).every((status) => status === 200)).toBe(true);
    const refused = await w.visitor().get(mine);
    expect([statuses.at(-1), refused.status, refused.headers.get("retry-after")]).toEqual([
      429,
      429,
      "3600",
    ]);
    const other = addressIn((await w.as("nakamura").post("/deadlines/feed")).text);
    expect((await w.visitor().get(other)).status).toBe(200);
    w.setNow("2026-11-20T10:30:00+09:00");
    expect((await w.visitor().get(mine)).status).toBe(200);
    w.setNow("2026-11-20T09:00:00+09:00");
  });

  test("アドレスの秘密は、うまくいっても不具合でも、記録に残らない", async () => {
    const lines: string[] = [];
    const log = createLog("debug", { write: (line: string) => void lines.push(line) });
    const address = addressIn((await w.as("morita").post("/deadlines/feed")).text);
    const secret = /[\w-]{43}/.exec(address)?.[0] ?? "";
    const broken = { ...w.services, log, now: () => new Date(Number.NaN) };
    const faulty = await createApp(broken).request(`http://localhost${address}`);
    expect(faulty.status).toBe(500);
    await createApp({ ...w.services, log }).request(`http://localhost${address}`);
    expect(lines.join("")).toContain("/calendar/:file");
    expect(lines.join("")).not.toContain(secret);
    const audited = await w.sql<{ all: string }>(
      "select coalesce(string_agg(a::text, ''), '') as all from audit_entry a",
    );
    expect(audited[0]?.all).not.toContain(secret);
  });

  test("でたらめなアドレスには何もない", async () => {
    for (const file of ["x.ics", `${"a".repeat(43)}.ics`, "a".repeat(43)])
      expect((await w.visitor().get(`/calendar/${file}`)).status).toBe(404);
  });
});
