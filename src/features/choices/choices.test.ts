import { describe, expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";
import { newId } from "../../domain/ids.ts";

const w = await world();

const choicesOf = (person: string) =>
  w.sql<{ programme_id: string; choice: string }>(
    `select programme_id, choice from experience_choice where participant_id = $1
     order by recorded_at, choice_id`,
    [person],
  );

describe("やってみたい", () => {
  test("その事業所の、開いている仕事だけが出る", async () => {
    const { text } = await w.as("aoki").get("/choices");
    for (const key of ["boxes", "cookies", "cleaning"] as const) expect(text).toContain(w.id[key]);
    for (const key of ["minatoCleaning", "soramameBoxes"] as const) {
      expect(text).not.toContain(w.id[key]);
    }
    const closure = [newId(), w.id.cleaning, w.id.morita];
    await w.sql(
      `insert into programme_closure (operator_id, office_id, closure_id, programme_id, closed, recorded_by)
       select operator_id, office_id, $1, programme_id, true, $3 from programme where programme_id = $2`,
      closure,
    );
    expect((await w.as("aoki").get("/choices")).text).not.toContain(w.id.cleaning);
    expect((await w.as("aoki").get(`/choices/${w.id.cleaning}`)).status).toBe(404);
  });

  test("何も選ばれていない。押すと残り、いつでも変えられて、前のものも残る", async () => {
    const path = `/choices/${w.id.cookies}`;
    expect((await w.as("aoki").get(path)).text).not.toContain("まえに えらんだ");
    expect((await w.as("aoki").post(path, { choice: "afraid" })).leadsTo).toBe("/choices?kept=1");
    expect((await w.as("aoki").get("/choices")).text).toContain("こわい");
    await w.as("aoki").post(path, { choice: "want" });
    expect((await choicesOf(w.id.aoki)).map((row) => row.choice)).toEqual(["afraid", "want"]);
    expect((await w.as("aoki").get(path)).text).toContain("まえに えらんだ");
  });

  test("選ばずに送ると、もう一度たずねる", async () => {
    const answer = await w.as("aoki").post(`/choices/${w.id.boxes}`);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("はこおり");
  });

  test("二回おしても一つ", async () => {
    const form = { choice: "notYet", _once: newId() };
    await w.as("ito").post(`/choices/${w.id.boxes}`, form);
    await w.as("ito").post(`/choices/${w.id.boxes}`, form);
    expect(await choicesOf(w.id.ito)).toHaveLength(1);
  });

  test("ほかの事業所の仕事は選べない", async () => {
    for (const key of ["minatoCleaning", "soramameBoxes"] as const) {
      const path = `/choices/${w.id[key]}`;
      expect((await w.as("ueda").get(path)).status).toBe(404);
      expect((await w.as("ueda").post(path, { choice: "want" })).status).toBe(404);
    }
    expect(await choicesOf(w.id.ueda)).toEqual([]);
  });

  test("職員とサインインしていない人のページではない", async () => {
    expect((await w.as("ohno").get("/choices")).status).toBe(403);
    expect((await w.visitor().get("/choices")).location).toContain("/sign-in");
  });
});
