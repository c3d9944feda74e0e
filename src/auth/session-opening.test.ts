import { describe, expect, test } from "vitest";

import { world } from "../../tests/world/world.ts";
import { sessionActor } from "./session-actor.ts";
import { openingBySession } from "./session-opening.ts";

const w = await world();

/** A page asked for twice: the second time it is begun for whom the session was the first time. */
async function seenTwice(person: "aoki" | "ohno", path: string) {
  const browser = w.as(person);
  expect((await browser.get(path)).status).toBe(200);
  expect(w.services.auth.remembered.size).toBeGreaterThan(0);
  return browser;
}

/** Statements that the two pools send while `work` runs. */
async function counted(work: () => Promise<unknown>): Promise<{ app: number; auth: number }> {
  const count = { app: 0, auth: 0 };
  const onApp = () => void (count.app += 1);
  const onAuth = () => void (count.auth += 1);
  w.services.pools.app.on("acquire", onApp);
  w.services.pools.auth.on("acquire", onAuth);
  await work();
  w.services.pools.app.off("acquire", onApp);
  w.services.pools.auth.off("acquire", onAuth);
  return count;
}

describe("前に見た人として開くページ", () => {
  test("二度目は、サインインの役割へ尋ねに行かない", async () => {
    const browser = await seenTwice("aoki", "/today");
    expect(await counted(() => browser.get("/today"))).toEqual({ app: 1, auth: 0 });
  });

  test("終わったセッションは、次のページから入口へ行く", async () => {
    const browser = await seenTwice("aoki", "/growth");
    await w.sql("delete from auth.session where user_id = $1", [w.id.aoki]);
    const answer = await browser.get("/growth");
    expect([answer.status, answer.location]).toEqual([303, "/sign-in?back=%2Fgrowth"]);
    expect(answer.text).toBe("");
  });

  test("配置が終わった職員には、次のページから何も見えない", async () => {
    const browser = await seenTwice("ohno", "/board");
    await w.sql(
      `insert into staff_post_end (operator_id, office_id, post_id, ends_on, recorded_by)
       select operator_id, office_id, post_id, '2026-11-20', staff_id
       from staff_post where staff_id = $1`,
      [w.id.ohno],
    );
    expect((await browser.get("/board")).status).toBe(303);
  });

  test("変えた設定は、次のページに出る", async () => {
    const browser = w.as("ito");
    await browser.get("/today");
    await w.sql(
      `update participant set settings = settings || '{"theme": "dark"}' where participant_id = $1`,
      [w.id.ito],
    );
    expect((await browser.get("/today")).text).toContain('data-theme="dark"');
  });

  test("役割が変われば、前の役割のページは開かない", async () => {
    const browser = w.as("morita");
    expect((await browser.get("/office")).status).toBe(200);
    await w.sql(
      `insert into staff_post_end (operator_id, office_id, post_id, ends_on, recorded_by)
       select operator_id, office_id, post_id, '2026-11-20', staff_id
       from staff_post where staff_id = $1`,
      [w.id.morita],
    );
    await w.sql(
      `insert into staff_post (operator_id, office_id, post_id, staff_id, role, starts_on, recorded_by)
       values ($1, $2, gen_random_uuid(), $3, 'supporter', '2026-11-01', $3)`,
      [w.id.hidamarikai, w.id.hidamari, w.id.morita],
    );
    expect((await browser.get("/office")).status).toBe(403);
  });

  test("覚えは三十秒で消える: 使ったことの記録がとだえない", async () => {
    const browser = w.as("ueda");
    await browser.get("/today");
    const cookie = await browser.cookie();
    const request = new Request("http://localhost/today", { headers: { cookie } });
    const at = (seconds: number) => ({
      auth: w.services.auth,
      now: () => new Date(w.services.now().getTime() + seconds * 1000),
    });
    await sessionActor(w.services, request);
    expect(openingBySession(at(29), request)).not.toBeNull();
    expect(openingBySession(at(31), request)).toBeNull();
    expect(openingBySession(at(0), request)).toBeNull();
  });

  test("署名のないクッキーでは、何も始まらない", () => {
    const request = new Request("http://localhost/", { headers: { cookie: "ippo-session=a.b" } });
    expect(openingBySession(w.services, request)).toBeNull();
  });
});

test("終わったセッションで始めたトランザクションには、何も見えず、何も書けない", async () => {
  const client = await w.services.pools.app.connect();
  try {
    await client.query("begin");
    // Even where an earlier scope is still set, entering takes it away.
    await client.query(`select set_config('ippo.operator', $1, true)`, [w.id.hidamarikai]);
    const { rows } = await client.query("select * from enter($1, $2)", [
      "0".repeat(64),
      new Date(),
    ]);
    expect(rows).toEqual([]);
    const seen = await client.query("select 1 from operator");
    expect(seen.rowCount).toBe(0);
    await expect(
      client.query("insert into operator (operator_id, name) values (gen_random_uuid(), 'x')"),
    ).rejects.toThrow(/row-level security/);
  } finally {
    await client.query("rollback");
    client.release();
  }
});
