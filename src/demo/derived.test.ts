import { describe, expect, test } from "vitest";

import { testSecret } from "../../tests/world/names.ts";
import { actorTransaction } from "../db/actor-transaction.ts";
import { verifyOperator } from "../features/audit/verify.ts";
import { refreshStanding } from "../features/growth/commands.ts";
import { brokenRules } from "../domain/easy/rules.ts";
import { feedbackAdvice } from "../domain/feedback/advice.ts";
import { writeFeedback } from "../domain/feedback/write-feedback.ts";
import { demoPeople } from "./fill.ts";
import { filledScene } from "./fill.scene.ts";

const { owner, pools, rows, count } = await filledScene();

describe("事実から作る行", () => {
  test("一回ごとの数は、しるしを数え直したものと同じ", async () => {
    const recount = `
      select m.experience_id, e.period,
        count(*) filter (where observer = 'self' and support_level <> 'NA') as self_attempted,
        count(*) filter (where observer = 'self' and support_level = 'I') as self_alone,
        count(*) filter (where observer = 'staff' and support_level <> 'NA') as staff_attempted,
        count(*) filter (where observer = 'staff' and support_level = 'I') as staff_alone,
        (select count(*) from programme_step s where s.programme_id = e.programme_id
           and s.version = e.programme_version) as step_count
      from step_mark m join experience e using (operator_id, office_id, experience_id)
      group by m.experience_id, e.period, e.programme_id, e.programme_version`;
    const stored = `
      select experience_id, period, self_attempted, self_alone, staff_attempted, staff_alone, step_count
      from session_result`;
    expect(await count(`(${recount}) except (${stored})`)).toBe(0);
    expect(await count(`(${stored}) except (${recount})`)).toBe(0);
    expect(await count("select 1 from session_result")).toBeGreaterThan(500);
  });

  test("待っている返事と、最後に返した日・気にかけた日", async () => {
    const waiting = `select t.reflection_id, t.recorded_at from reflection_told t where not exists (
      select from feedback f where f.reflection_id = t.reflection_id)`;
    const stored = "select reflection_id, since from awaiting_reply";
    expect(await count(`(${waiting}) except (${stored})`)).toBe(0);
    expect(await count(`(${stored}) except (${waiting})`)).toBe(0);
    const last = `
      select p.participant_id,
        (select max(occurred_on) from feedback f where f.participant_id = p.participant_id),
        greatest(
          (select max(occurred_on) from feedback f where f.participant_id = p.participant_id),
          (select max(occurred_on) from support_note n where n.participant_id = p.participant_id),
          (select max(occurred_on) from day_adjustment a where a.participant_id = p.participant_id),
          (select max(occurred_on) from success s where s.participant_id = p.participant_id and kept_by = 'staff'),
          (select max(occurred_on) from step_mark m where m.participant_id = p.participant_id and observer = 'staff'))
      from participant p`;
    const kept =
      "select participant_id, last_feedback_on, last_noticed_on from participant_standing";
    expect(await count(`(${last}) except (${kept})`)).toBe(0);
  });

  test("あゆみの段は、動いている仕組みが作るものと同じ", async () => {
    const before = await rows("select * from growth_standing order by 3, 4, 5");
    const pairs = await rows<Record<"operator" | "office" | "person" | "programme", string>>(`
      select distinct operator_id as operator, office_id as office, participant_id as person,
        programme_id as programme from growth_standing`);
    for (const { operator, office, person, programme } of pairs) {
      const scope = { operatorId: operator, officeId: office, role: "supporter", personId: null };
      await actorTransaction(pools.app, scope, (tx) => refreshStanding(tx, person, programme));
    }
    expect(await rows("select * from growth_standing order by 3, 4, 5")).toEqual(before);
    expect(new Set(before.map((row) => (row as { highest: string }).highest)).size).toBeGreaterThan(
      2,
    );
  });

  test("閲覧の記録の鎖は、たどれる", async () => {
    const [operator] = await rows<{ operator_id: string }>("select operator_id from operator");
    const scope = {
      operatorId: operator?.operator_id ?? "",
      officeId: null,
      role: "officeManager",
      personId: null,
    };
    const verified = await actorTransaction(pools.app, scope, (tx) =>
      verifyOperator(tx, testSecret),
    );
    expect(verified.ok && verified.value.seq).toBe(await count("select 1 from audit_entry"));
    expect(await count("select 1 from audit_entry")).toBeGreaterThan(200);
  });
});

describe("言葉", () => {
  const blame =
    /失敗|しっぱい|ダメ|だめ|駄目|不正|エラー|間違|まちが|ミス|違反|異常|できなかった|わるい|悪い/u;

  test("どこにも、責める言葉がない", async () => {
    const columns = await rows<{ table: string; column: string }>(`
      select table_name as table, column_name as column from information_schema.columns
      where table_schema = 'public' and data_type = 'text' and table_name <> 'schema_migration'`);
    for (const { table, column } of columns) {
      const texts = await rows<{ text: string }>(`select distinct ${column} as text from ${table}`);
      expect(texts.map(({ text }) => text).filter((text) => blame.test(text ?? ""))).toEqual([]);
    }
  });

  test("やさしい言葉は、やさしい", async () => {
    const texts = await rows<{ text: string }>(`
      select name_easy as text from programme_version union select about_easy from programme_version
      union select words_easy from programme_step`);
    for (const { text } of texts)
      expect({ text, broken: brokenRules(text) }).toEqual({ text, broken: [] });
  });

  test("フィードバックはどれも決まりを守り、直すところがない。150よりずっと多い", async () => {
    const texts = await rows<{
      seen: string;
      whyGood: string;
      nextHint: string;
      strengthWord: string;
    }>(`
      select distinct seen, why_good as "whyGood", next_hint as "nextHint",
        strength_word as "strengthWord" from feedback`);
    expect(texts.length).toBeGreaterThan(150);
    for (const text of texts) {
      expect({ text, ok: writeFeedback(text).ok }).toEqual({ text, ok: true });
      expect({ text, advice: feedbackAdvice(text) }).toEqual({ text, advice: [] });
    }
    expect(await count("select distinct seen from feedback")).toBeGreaterThan(150);
  });
});

test("入る人は、ちがう二人の利用者と、役割ごとの職員", async () => {
  const people = await demoPeople(owner);
  expect(people.map(({ role }) => role)).toEqual([
    "participant",
    "participant",
    "supporter",
    "serviceManager",
    "officeManager",
  ]);
  const words = await rows<{ words: string }>(
    "select settings ->> 'words' as words from participant where participant_id = any($1)",
    [people.slice(0, 2).map(({ person }) => person.personId)],
  );
  expect(new Set(words.map((row) => row.words))).toEqual(new Set(["easy", "std"]));
});
