import { readFile } from "node:fs/promises";

import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { routes } from "../routes.ts";
import { actionWords } from "../../words/actions.ts";

const w = await world();

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
    for (let page = 0; next !== undefined && page < 12; page += 1) {
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
