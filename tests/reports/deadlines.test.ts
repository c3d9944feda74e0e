import { describe, expect, test } from "vitest";
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

  test("でたらめなアドレスには何もない", async () => {
    for (const file of ["x.ics", `${"a".repeat(43)}.ics`, "a".repeat(43)])
      expect((await w.visitor().get(`/calendar/${file}`)).status).toBe(404);
  });
});
