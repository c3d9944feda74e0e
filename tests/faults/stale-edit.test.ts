import { describe, expect, test } from "vitest";

import type { PersonKey } from "../world/cast.ts";
import { world } from "../world/world.ts";
import { fieldsIn } from "./html.ts";
import { everything } from "./tables.ts";

const w = await world();

type Edit = {
  readonly what: string;
  readonly who: PersonKey;
  readonly other: PersonKey;
  readonly show: string;
  readonly save: string;
  readonly field: string;
};

const edits: readonly Edit[] = [
  {
    what: "利用者",
    who: "morita",
    other: "ishii",
    show: `/people/${w.id.aoki}/edit`,
    save: `/people/${w.id.aoki}/edit`,
    field: "called",
  },
  {
    what: "事業所",
    who: "morita",
    other: "morita",
    show: "/office",
    save: "/office",
    field: "name",
  },
  {
    what: "職員",
    who: "morita",
    other: "morita",
    show: `/office/staff/${w.id.ohno}`,
    save: `/office/staff/${w.id.ohno}`,
    field: "name",
  },
];

describe.each(edits)("$what を二人が同時に変える", ({ who, other, show, save, field }) => {
  test("あとの人は断られ、書いたものは画面に残り、もう一度送れば保存される", async () => {
    const mine = await opened(who, show);
    const theirs = await opened(other, show);
    expect((await w.as(other).post(save, { ...theirs, [field]: "さきの人" })).status).toBe(303);
    const before = await everything(w);

    const refused = await w.as(who).post(save, { ...mine, [field]: "あとの人" });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("ほかの人が先に");
    expect(fieldsIn(refused.text)).toContainEqual([field, "あとの人"]);
    expect(await everything(w)).toEqual(before);

    const again = Object.fromEntries(fieldsIn(refused.text));
    const saved = await w.as(who).post(save, { ...mine, ...again });
    expect(saved.status).toBe(303);
    expect(Object.fromEntries(fieldsIn((await w.as(who).get(show)).text))[field]).toBe("あとの人");
  });

  test.each(["0", "-1", "1.5", "99999999999999", "1e3", "", "abc"])(
    "版の番号が %s でも、断られるだけで壊れない",
    async (version) => {
      const mine = await opened(who, show);
      const before = await everything(w);
      const answer = await w
        .as(who)
        .post(save, { ...mine, [field]: "いつわり", _version: version });
      expect([409, 422]).toContain(answer.status);
      expect(await everything(w)).toEqual(before);
    },
  );
});

/** The form as the browser would send it back untouched; ticked boxes and choices that matter are added. */
async function opened(who: PersonKey, path: string): Promise<Record<string, string>> {
  const page = await w.as(who).get(path);
  expect(page.status).toBe(200);
  const chosen = /<option[^>]*value="(\w+)"[^>]*selected/.exec(page.text)?.[1];
  return {
    ...(path === "/office" ? officeChoices : { groupId: "" }),
    ...(path === "/office" && chosen !== undefined ? { serviceType: chosen } : {}),
    ...onlyEditable(fieldsIn(page.text)),
  };
}

const officeChoices = {
  serviceType: "typeB",
  openWeekdays: "1",
  feedbackWithin: "3",
  awaySeconds: "300",
};

/** Of boxes and circles only what the tests choose; a member's page holds other forms too. */
const onlyEditable = (fields: readonly [string, string][]): Record<string, string> => {
  const first: Record<string, string> = {};
  for (const [name, value] of fields) {
    if (!(name in first) && !(name in officeChoices) && name !== "another") first[name] = value;
  }
  return first;
};
