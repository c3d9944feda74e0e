import { expect, test } from "vitest";

import { world } from "../../../tests/world/world.ts";

const w = await world();

test("ホームは、それぞれの一日へ", async () => {
  expect((await w.as("aoki").get("/")).location).toBe("/today");
  expect((await w.as("ohno").get("/")).location).toBe("/board");
  expect((await w.visitor().get("/")).location).toBe("/sign-in");
});
