import { describe, expect, test } from "vitest";

import { createStaffAccount } from "../../src/auth/accounts.ts";
import { officeOf } from "../world/cast.ts";
import { world } from "../world/world.ts";
import { account, goodPassword } from "./door.ts";

const w = await world();

describe("アカウントを作る", () => {
  const email = "ishii@hidamari.example";
  const make = (staffId: string, address: string, password: string) =>
    createStaffAccount(w.services, { ...officeOf("hidamari"), staffId, email: address, password });

  test("決まりに合わない語と、ほかの人のアドレスは断られ、何も残らない", async () => {
    await account(w, "ishii", email);
    expect(await make(w.id.ohno, "ohno@hidamari.example", "みじかい")).toMatchObject({
      problem: { code: "password.tooShort" },
    });
    expect(await make(w.id.ohno, "ohno@hidamari.example", "ひだまり作業所tKq8vZr2")).toMatchObject({
      problem: { code: "password.ownName" },
    });
    expect(await make(w.id.ohno, email, goodPassword)).toMatchObject({
      problem: { code: "account.emailTaken" },
    });
    expect(await w.sql("select from auth.account where user_id = $1", [w.id.ohno])).toEqual([]);
  });
});
