import { beforeAll, describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { actorTransaction } from "../../db/actor-transaction.ts";
import { addDays } from "../../domain/calendar/day.ts";
import { newId } from "../../domain/ids.ts";
import { refreshSessionResult } from "../experiences/derived.ts";

const w = await world();
const boxes = w.id.boxes;
const office = [w.id.hidamarikai, w.id.hidamari];

/** One held session of 箱折り: a level for each of the four steps by each observer, or none. */
async function held(
  person: string,
  day: string,
  marks: { self?: string; staff?: string },
  period = "morning",
): Promise<string> {
  const experience = newId();
  await w.sql(
    `insert into experience (operator_id, office_id, experience_id, participant_id, day, period,
       kind, programme_id, programme_version, recorded_by)
     values ($1, $2, $3, $4, $5, $6, 'officeWork', $7, 1, $8)`,
    [...office, experience, person, day, period, boxes, w.id.ohno],
  );
  for (const [observer, levels] of Object.entries(marks)) {
    for (const [index, level] of levels.split(" ").entries()) {
      await w.sql(
        `insert into step_mark (operator_id, office_id, mark_id, experience_id, participant_id,
           step_id, support_level, observer, staff_id, given_how, occurred_on)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'alone', $10)`,
        [
          ...office,
          newId(),
          experience,
          person,
          w.stepId("boxes", index + 1),
          level,
          observer,
          observer === "staff" ? w.id.ohno : null,
          day,
        ],
      );
    }
  }
  const scope = {
    operatorId: w.id.hidamarikai,
    officeId: w.id.hidamari,
    role: "supporter",
    personId: w.id.ohno,
  };
  await actorTransaction(w.services.pools.app, scope, (tx) => refreshSessionResult(tx, experience));
  return experience;
}

const of = (person: string) =>
  w.sql<{ observer: string; highest: string; alone_on: string | null }>(
    "select observer, highest, alone_on from growth_standing where participant_id = $1 order by observer",
    [person],
  );

const mine = `/growth/${boxes}`;
const theirs = `/people/${w.id.aoki}/growth/${boxes}`;
let first = "";
let hard = "";

beforeAll(async () => {
  first = await held(w.id.aoki, "2026-09-01", { self: "P P V NA", staff: "P P P NA" });
  await held(w.id.aoki, "2026-09-02", { self: "I V I I", staff: "I V V I" });
  for (const day of ["2026-09-07", "2026-09-08", "2026-09-09"]) {
    await held(w.id.aoki, day, { self: "I I I I", staff: "I I I V" });
  }
  hard = await held(w.id.aoki, "2026-10-19", { self: "P P P P" });
  await held(w.id.ito, "2026-11-02", { staff: "V V V V" });
});

describe("段", () => {
  test("三回つづけて全部ひとりで、で「ひとりで」。あとの大変な日は段を下げない", async () => {
    const [own] = await of(w.id.aoki);
    expect(own).toEqual({ observer: "self", highest: "alone", alone_on: "2026-09-09" });
  });

  test("支援員のしるしは別の段で、本人の段の代わりにならない", async () => {
    const [, staff] = await of(w.id.aoki);
    expect(staff).toEqual({ observer: "staff", highest: "together", alone_on: null });
  });

  test("しるしのない観察者の段はない", async () => {
    expect(await of(w.id.ito)).toEqual([
      { observer: "staff", highest: "together", alone_on: null },
    ]);
  });
});

describe("わたしの あゆみ", () => {
  test("いまの段と、まえの じぶん → いまの じぶん", async () => {
    const page = await w.as("aoki").get("/growth");
    expect(page.status).toBe(200);
    expect(page.text).toContain("はこおり");
    expect(page.text).toContain("まえの じぶん");
    expect(page.text).toContain("ひとりで できた");
    expect(page.text).toContain("2026年9月9日（水）");
    expect(page.text).toContain(`href="${mine}"`);
  });

  test("支援員のしるしだけの人には、そう言う", async () => {
    const page = await w.as("ito").get("/growth");
    expect(page.text).toContain("しえんいんの しるしから だしています。");
  });

  test("まだ何もない人には、何をすれば出るかを言う", async () => {
    const page = await w.as("kimura").get("/growth");
    expect(page.status).toBe(200);
    expect(page.text).toContain("しごとの しるしを つけると");
  });

  test("順位も平均も人数も書かない", async () => {
    const pages = [await w.as("aoki").get("/growth"), await w.as("aoki").get(mine)];
    for (const { text } of pages) {
      expect(text).not.toMatch(/平均|順位|位中|ランク|失敗|連続/u);
      expect(text).not.toContain("みお");
    }
  });
});

describe("一つのプログラムの あゆみ", () => {
  test("どの点も、どの行も、その日の体験をひらく", async () => {
    const page = await w.as("aoki").get(mine);
    expect(page.status).toBe(200);
    const days = [...page.text.matchAll(/href="([^"]+\/sessions\/[^"]+)"/g)].map(
      ([, href]) => href,
    );
    expect(new Set(days).size).toBe(6);
    for (const href of new Set(days)) {
      expect((await w.as("aoki").get(href ?? "")).status).toBe(200);
    }
  });

  test("しるしのない週は空きで、0にならない", async () => {
    const { text } = await w.as("aoki").get(mine);
    const path = /<g class="self"><path class="way" d="([^"]+)"/.exec(text)?.[1] ?? "";
    // 9月1週 → 9月2週 → (五つの空きの週) → 10月4週: the line is broken once.
    expect(path.match(/M/g)).toHaveLength(2);
    const staffPath = /<g class="supporter"><path class="way" d="([^"]+)"/.exec(text)?.[1] ?? "";
    expect(staffPath.match(/M/g)).toHaveLength(1);
  });

  test("楽になった手順だけを「まえと いま」に出す", async () => {
    const { text } = await w.as("aoki").get(mine);
    // The last session was harder than the first on step 3: it is not told as a change.
    expect(text).not.toContain("まえと いまで かわった ところ");
  });

  test("きょうはしない、は数えない", async () => {
    const { text } = await w.as("aoki").get(`${mine}?half=2026-04-01`);
    expect(text).toContain("3つ いっしょに");
  });

  test("表は半年ずつめくる", async () => {
    const newest = await w.as("aoki").get(mine);
    expect(newest.text).toContain("2026年10月〜2027年3月");
    const before = await w.as("aoki").get(`${mine}?half=2026-04-01`);
    expect(before.text).toContain(`<a href="${mine}/sessions/${first}">9月1日（火）午前</a>`);
    expect(before.text).not.toContain(`<a href="${mine}/sessions/${hard}">`);
  });

  test("その日のページは二つのしるしを並べる", async () => {
    const { text } = await w.as("aoki").get(`${mine}/sessions/${first}`);
    expect(text).toContain("はこを ひろげる");
    expect(text).toContain("いっしょに");
    expect(text).toContain("きょうは しない");
  });
});

describe("支援員から", () => {
  test("割合・支援指数（参考）・三回つづいた日を見る", async () => {
    const page = await w.as("ohno").get(`${theirs}?half=2026-04-01`);
    expect(page.status).toBe(200);
    expect(page.text).toContain("支援指数（参考）");
    expect(page.text).toContain("75％（3/4）");
    // I I I V → 100 × (4+4+4+3) / 16
    expect(page.text).toContain(">94<");
    expect(page.text).toContain("2026年9月9日（水）に、すべての手順をひとりで、が三回続きました。");
    expect(page.text).toContain(`href="/experiences/${first}"`);
  });

  test("見たことは、だれを見たかとともに残る", async () => {
    await w.as("hayashi").get(theirs);
    const [entry] = await w.sql<{ action: string; actor_id: string }>(
      "select action, actor_id from audit_entry where participant_id = $1 order by seq desc limit 1",
      [w.id.aoki],
    );
    expect(entry).toEqual({ action: "growth.viewed", actor_id: w.id.hayashi });
  });

  test("ほかの人に教えた体験を残すと「つたえられる」になる", async () => {
    const answer = await w
      .as("ohno")
      .post(`${theirs}/teachings`, { kind: "taught", experience: hard });
    expect(answer.status).toBe(303);
    const [own, staff] = await of(w.id.aoki);
    expect(own?.highest).toBe("canTeach");
    expect(staff?.highest).toBe("together");
  });

  test("確かめただけでは、続けた回数が足りないうちは上がらない", async () => {
    for (const day of ["2026-10-05", "2026-10-06", "2026-10-07", "2026-10-08"]) {
      await held(w.id.ueda, day, { self: "I I I I" });
    }
    const url = `/people/${w.id.ueda}/growth/${boxes}/teachings`;
    await w.as("ohno").post(url, { kind: "confirmed" });
    expect((await of(w.id.ueda))[0]?.highest).toBe("alone");
    for (const day of ["2026-10-12", "2026-10-13"]) {
      await held(w.id.ueda, day, { self: "I I I I" });
    }
    await w.as("ohno").post(url, { kind: "confirmed" });
    expect((await of(w.id.ueda))[0]?.highest).toBe("canTeach");
  });

  test("体験を選ばずに送ると、フォームが理由とともにもどる", async () => {
    const answer = await w
      .as("ohno")
      .post(`${theirs}/teachings`, { kind: "taught", experience: "" });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("「ほかの人に教えた体験」を選んでください。");
  });

  test("ほかの人の体験では教えたことにならない", async () => {
    const answer = await w
      .as("ohno")
      .post(`${theirs}/teachings`, { kind: "taught", experience: w.id.itoToday });
    expect(answer.status).toBe(404);
  });
});

describe("だれに見えるか", () => {
  test.each([
    ["本人は職員のページを開けない", "aoki", theirs, 403],
    ["別の事業所の職員には ない", "kato", theirs, 404],
    ["別の法人の職員には ない", "miura", theirs, 404],
    ["ほかの利用者の体験は ない", "ito", `${mine}/sessions/${w.id.aokiToday}`, 404],
    ["職員は本人のページを開けない", "ohno", "/growth", 403],
    ["知らないプログラムは ない", "aoki", `/growth/${w.id.minatoCleaning}`, 404],
    ["形のちがう番号は ない", "aoki", "/growth/1", 404],
  ] as const)("%s", async (_, person, path, status) => {
    expect((await w.as(person).get(path)).status).toBe(status);
  });

  test("サインインしていなければ入口へ", async () => {
    const answer = await w.visitor().get("/growth");
    expect(answer.status).toBe(303);
    expect(answer.location).toContain("/sign-in");
  });
});

test("60回をこえる話は、点を一週に一つにし、表には全部のせる", async () => {
  let day = "2026-01-05";
  for (let count = 0; count < 62; count++) {
    await held(w.id.ito, day, { self: "I V I I" });
    day = addDays(day, count % 2 === 0 ? 1 : 2);
  }
  const page = await w.as("ito").get(`${mine}?half=2025-10-01`);
  expect(page.text).toContain("てんは 1しゅうかんに 1つです。");
  const points = page.text.match(/class="touch"/g) ?? [];
  expect(points.length).toBeLessThan(30);
  const { text } = page;
  const rows = text.slice(text.indexOf("<tbody>")).match(/<tr>/g) ?? [];
  const [stored] = await w.sql<{ count: number }>(
    "select count(*)::int as count from session_result where participant_id = $1 and day between '2025-10-01' and '2026-03-31'",
    [w.id.ito],
  );
  expect(rows).toHaveLength(stored?.count ?? 0);
  expect(rows.length).toBeGreaterThan(50);
});
