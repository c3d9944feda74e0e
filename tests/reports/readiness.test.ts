import { describe, expect, test } from "vitest";
import { officeOf } from "../world/cast.ts";
import { newId } from "../../src/domain/ids.ts";
import { world } from "../world/world.ts";
import { storePlanInForce, storeStep } from "./stored-plan.ts";

const w = await world();
const aoki = await storePlanInForce(w, "aoki", (content) => ({ ...content, workRows: [] }));
const { operatorId, officeId } = officeOf("hidamari");

/** The state in words of each item, as its heading says it. */
async function states(): Promise<string[]> {
  const { text } = await w.as("ishii").get("/readiness");
  return [...text.matchAll(/<h2 id="item-\d+">[^<]*：([^<]+)<\/h2>/g)].map(([, one = ""]) => one);
}

async function namesUnder(number: number, head: string): Promise<string[]> {
  const { text } = await w.as("ishii").get("/readiness");
  const from = text.indexOf(`<h2 id="item-${number}">`);
  const section = text.slice(from, text.indexOf("</section>", from));
  const list = section.slice(section.indexOf(head));
  return ["青木はると", "伊藤みお", "上田そら", "遠藤ゆい", "小野たくみ"].filter((name) =>
    list.slice(0, list.indexOf("</ul>")).includes(name),
  );
}

describe("運営指導の確認", () => {
  test("11項目を、助けであり証明ではないと言って並べる。要確認が付く", async () => {
    const { status, text } = await w.as("morita").get("/readiness");
    expect(status).toBe(200);
    expect(text).toContain("助けであり、証明ではありません");
    expect(text).toContain("（要確認）");
    expect(await states()).toHaveLength(11);
  });

  test("在籍している人だけを、一人ずつ数えたとおりに分ける", async () => {
    // By hand: 青木 has a plan in force, 伊藤 and 上田 have none, 遠藤 has left, 小野 comes in December.
    expect(await namesUnder(1, "整っています（1人）")).toEqual(["青木はると"]);
    expect(await namesUnder(1, "直すことがあります（2人）")).toEqual(["伊藤みお", "上田そら"]);
    expect(await namesUnder(3, "整っています（1人）")).toEqual(["青木はると"]);
    expect(await namesUnder(11, "直すことがあります（3人）")).toEqual([
      "青木はると",
      "伊藤みお",
      "上田そら",
    ]);
  });

  test("使っていて計画にない施設外就労は、その記録への道とともに出る", async () => {
    const id = newId();
    await w.sql(
      `insert into experience (operator_id, office_id, experience_id, participant_id, day, period, kind,
         programme_id, programme_version, legal_class, recorded_by)
       select operator_id, office_id, $1, participant_id, '2026-11-10', 'morning', kind, programme_id,
         programme_version, 'outsideWork', recorded_by from experience where experience_id = $2`,
      [id, w.id.aokiToday],
    );
    expect(await namesUnder(8, "直すことがあります（1人）")).toEqual(["青木はると"]);
    const { text } = await w.as("ishii").get("/readiness");
    expect(text).toContain(`/experiences/${id}`);
    expect(text).toContain("使っているサービスが計画に書かれていません");
  });

  test("ほかの人と同じ文の目標は、二人とも出る", async () => {
    await storePlanInForce(w, "ueda");
    expect(await namesUnder(9, "直すことがあります（2人）")).toEqual(["青木はると", "上田そら"]);
  });

  test("同意が取り下げられた計画は、日付の入った言葉で出る", async () => {
    await storeStep(w, w.id.aoki, aoki.planId, {
      kind: "consentWithdrawn",
      on: "2026-11-05",
      details: { because: "仕事を変えたい" },
    });
    expect(await namesUnder(4, "直すことがあります")).toContain("青木はると");
    expect((await w.as("ishii").get("/readiness")).text).toMatch(/11月5日.*に、同意が取り消され/);
  });

  test("書類と受給者証の写しがそろうと、10と11が整う", async () => {
    const scan = newId();
    await w.sql(
      `insert into attachment (operator_id, office_id, attachment_id, participant_id, sha256, media_type,
         bytes, recorded_by) values ($1, $2, $3, $4, $5, 'application/pdf', 10, $6)`,
      [operatorId, officeId, scan, w.id.ito, "b".repeat(64), w.id.ishii],
    );
    for (const kind of ["importantMatters", "contract", "privacy"]) {
      const sent = { kind, signedOn: "2026-09-01" };
      const kept = await w.as("ishii").post(`/people/${w.id.ito}/documents`, sent);
      expect(kept.status, kept.text).toBe(303);
    }
    await w.as("ishii").post(`/people/${w.id.ito}/certificate`, {
      number: "1234567890",
      grantedDays: "",
      decisionUntil: "2027-09-30",
      occurredOn: "2026-11-20",
    });
    expect(await namesUnder(10, "整っています（1人）")).toEqual(["伊藤みお"]);
    expect(await namesUnder(11, "直すことがあります（3人）")).toContain("伊藤みお");
    await w.sql("update recipient_certificate set attachment_id = $1 where participant_id = $2", [
      scan,
      w.id.ito,
    ]);
    expect(await namesUnder(11, "整っています（1人）")).toEqual(["伊藤みお"]);
  });

  test("支援員と利用者には開かず、ほかの事業所の人は入らない", async () => {
    expect((await w.as("ohno").get("/readiness")).status).toBe(403);
    expect((await w.as("aoki").get("/readiness")).status).toBe(403);
    const other = (await w.as("nakamura").get("/readiness")).text;
    expect(other).not.toContain("青木はると");
    expect(other).toContain("木村ひな");
  });
});
