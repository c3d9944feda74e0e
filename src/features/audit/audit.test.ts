import { readFile } from "node:fs/promises";

import { Pool } from "pg";
import { afterAll, describe, expect, test } from "vitest";

import { actorTransaction } from "../../db/actor-transaction.ts";
import { world } from "../../../tests/world/world.ts";
import { routes } from "../routes.ts";
import { actionWords } from "../../words/actions.ts";
import { signDailyHeads } from "./daily-heads.ts";
import { verifyOperator } from "./verify.ts";

const w = await world();
const owner = new Pool({ ...w.owner, max: 1 });
afterAll(() => owner.end());

type Line = { seq: number; action: string; name: string | null };
const logAbout = (person: string) =>
  w.sql<Line>(
    `select seq::integer, action, s.name from audit_entry a
     left join staff_member s on s.operator_id = a.operator_id and s.staff_id = a.actor_id
     where participant_id = $1 and actor_kind not in ('participant', 'device') order by seq desc`,
    [person],
  );

describe("だれが みた？", () => {
  test("だれも見ていなければ、そう言う", async () => {
    expect((await w.as("ito").get("/me/looked")).text).toContain("まだ だれも みて いません。");
  });

  test("記録と一行ずつ同じで、よその人の行や自分の行は出ない", async () => {
    await w.as("ohno").get(`/people/${w.id.aoki}`);
    await w.as("ishii").get(`/experiences/${w.id.aokiToday}`);
    await w.as("ohno").post(`/people/${w.id.aoki}/notes`, { words: "声が出ていた" });
    await w.as("ohno").get(`/people/${w.id.ueda}`);
    await w.as("aoki").get("/me/looked");
    const { text } = await w.as("aoki").get("/me/looked");
    const shown = [...text.matchAll(/<li id="l-(\d+)">(.*?)<\/li>/g)].map(([, seq, line = ""]) => ({
      seq: Number(seq),
      words: line.replaceAll(/<[^>]+>/g, ""),
    }));
    const log = await logAbout(w.id.aoki);
    expect(log).toHaveLength(3);
    expect(shown.map(({ seq }) => seq)).toEqual(log.map(({ seq }) => seq));
    for (const [index, line] of log.entries()) {
      expect(shown[index]?.words).toContain(line.name);
      expect(shown[index]?.words).toContain(actionWords[line.action]?.easy);
    }
    expect(text).toContain("きろくを みた");
  });

  test("長い記録は続きへ進め、どの行も一度ずつ出る", async () => {
    await w.sql(
      `select set_config('ippo.operator', $1, false),
         (select count(audit_append('{}', 'staff', $2, $3, 'timeline.viewed', $4))
          from generate_series(1, 230))`,
      [w.id.hidamarikai, w.id.ohno, w.id.hidamari, w.id.ueda],
    );
    const seqs: number[] = [];
    let next: string | undefined = "/me/looked";
    for (let page = 0; next !== undefined && page < 9; page += 1) {
      const html: string = (await w.as("ueda").get(next)).text;
      seqs.push(...[...html.matchAll(/id="l-(\d+)"/g)].map(([, seq]) => Number(seq)));
      next = /href="(\/me\/looked\?before=\d+)"/.exec(html)?.[1];
    }
    expect(seqs).toEqual((await logAbout(w.id.ueda)).map(({ seq }) => seq));
  });

  test("職員には開かない", async () => {
    expect((await w.as("ohno").get("/me/looked")).status).toBe(403);
    expect((await w.visitor().get("/me/looked")).status).toBe(303);
  });
});

test("サインインの出来事にも、すべて言葉がある", async () => {
  const source = await readFile(new URL("../../auth/events.ts", import.meta.url), "utf8");
  const union = source.slice(
    source.indexOf("export type EventKind"),
    source.indexOf(";", source.indexOf("export type EventKind")),
  );
  const kinds = [...union.matchAll(/\| "(\w+)"/g)].map(([, kind]) => `signIn.${kind}`);
  expect(kinds.length).toBeGreaterThan(10);
  expect(kinds.filter((kind) => actionWords[kind] === undefined)).toEqual([]);
});

test("記録に残るすべての行いに、本人が読める言葉がある", () => {
  const actions = routes.flatMap(({ audit }) => ("action" in audit ? [audit.action] : []));
  const without = [...new Set(actions)].filter((action) => actionWords[action] === undefined);
  expect(without).toEqual([]);
});

describe("閲覧の記録（管理者）", () => {
  test("この事業所の行だけが、しぼって見られる", async () => {
    await w.as("kato").get(`/people/${w.id.kimura}`);
    const all = (await w.as("morita").get("/audit")).text;
    expect(all).toContain("大野みほ");
    expect(all).not.toContain("加藤じゅん");
    expect(all).not.toContain("木村ひな");
    const rows = async (query: string) => {
      const html = (await w.as("morita").get(`/audit?${query}`)).text;
      return html.slice(html.indexOf("<tbody>"), html.indexOf("</tbody>"));
    };
    expect(await rows(`staff=${w.id.ishii}`)).not.toContain("大野みほ");
    expect(await rows(`participant=${w.id.aoki}&staff=${w.id.ohno}`)).toContain("メモを書いた");
    expect(await rows("until=2020-01-01")).toContain("あてはまる記録はありません。");
    await w.as("ohno").get(`/people/${w.id.kimura}`);
    expect(await rows("refused=yes")).toContain("request.notFound:GET /people/:participantId");
  });

  test("管理者だけに開く", async () => {
    for (const path of ["/audit", "/audit/check"]) {
      expect((await w.as("ishii").get(path)).status).toBe(403);
      expect((await w.as("aoki").get(path)).status).toBe(403);
      expect((await w.visitor().get(path)).status).toBe(303);
    }
  });
});

describe("鎖と署名", () => {
  const scope = { operatorId: w.id.hidamarikai, officeId: null, role: "owner", personId: null };
  const verify = (secret = w.services.secret) =>
    actorTransaction(w.services.pools.app, scope, (tx) => verifyOperator(tx, secret));
  const problem = async (secret?: string) => {
    const verified = await verify(secret);
    return verified.ok ? null : verified.problem;
  };
  /** Runs `change` on the stored log, looks, and puts everything back as it was. */
  async function whileChanged(change: string, values: unknown[], look: () => Promise<void>) {
    await w.sql("create table kept as select * from audit_entry");
    await w.sql("create table kept_head as select * from audit_head");
    await w.sql(change, values);
    await look();
    await w.sql("truncate audit_entry, audit_head");
    await w.sql("insert into audit_entry select * from kept");
    await w.sql("insert into audit_head select * from kept_head");
    await w.sql("drop table kept, kept_head");
    expect(await problem()).toBe(null);
  }
  const ours = "operator_id = $1";

  test("手のついていない鎖は確かめられ、日ごとの署名は一日に一つだけ作られる", async () => {
    expect(await verify()).toMatchObject({ ok: true, value: { signedDays: 0 } });
    const tomorrow = await w.sql<{ day: string }>(
      "select ((now() at time zone 'Asia/Tokyo')::date + 1)::text as day",
    );
    const day = tomorrow[0]?.day ?? "";
    expect(await signDailyHeads(owner, w.services.secret, "2020-01-01")).toBe(0);
    expect(await signDailyHeads(owner, w.services.secret, day)).toBe(1);
    expect(await signDailyHeads(owner, w.services.secret, day)).toBe(0);
    expect(await verify()).toMatchObject({ ok: true, value: { signedDays: 1 } });
    const { text } = await w.as("morita").get("/audit/check");
    expect(text).toContain("つながっています");
    expect(text).toContain("一日ごとの署名1日分とも合っています。");
  });

  test("五千行をこえる鎖も、途中の一字まで確かめる", async () => {
    await w.sql(
      `select set_config('ippo.operator', $1, false),
         (select count(audit_append('{}', 'staff', $2, $3, 'timeline.viewed', $4))
          from generate_series(1, 5200))`,
      [w.id.hidamarikai, w.id.ohno, w.id.hidamari, w.id.ueda],
    );
    expect(await problem()).toBe(null);
    await whileChanged(
      `update audit_entry set entry = replace(entry, '{}', '{"x":1}') where ${ours} and seq = 5100`,
      [w.id.hidamarikai],
      async () => {
        expect(await problem()).toMatchObject({ code: "audit.changed", seq: 5100 });
        const { text } = await w.as("morita").get("/audit/check");
        expect(text).toContain("5100番の行が、あとから変えられています。");
      },
    );
  });

  test("途中を消すと分かる", async () => {
    await whileChanged(
      `delete from audit_entry where ${ours} and seq = 3`,
      [w.id.hidamarikai],
      async () => {
        expect(await problem()).toMatchObject({ code: "audit.missing", seq: 3, found: 4 });
      },
    );
  });

  test("終わりを切り、鎖の先まで合わせて書きかえても、署名で分かる", async () => {
    await whileChanged(
      `with cut as (delete from audit_entry where ${ours} and seq > 2)
       update audit_head set seq = 2, hash = (select hash from audit_entry where ${ours} and seq = 2)
       where ${ours}`,
      [w.id.hidamarikai],
      async () => {
        expect(await problem()).toMatchObject({ code: "audit.truncated", found: 2 });
      },
    );
  });

  test("別の鍵では、署名は本物ではない", async () => {
    expect(await problem("another-secret")).toMatchObject({ code: "audit.headForged" });
  });
});

test("ホームは、それぞれの一日へ", async () => {
  expect((await w.as("aoki").get("/")).location).toBe("/today");
  expect((await w.as("ohno").get("/")).location).toBe("/board");
  expect((await w.visitor().get("/")).location).toBe("/sign-in");
});
