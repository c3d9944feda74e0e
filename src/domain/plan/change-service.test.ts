import { expect, test } from "vitest";

import { changeService } from "./change-service.ts";

const b = { serviceType: "typeB", from: "2026-04-01" } as const;
const moved = { serviceType: "transition", from: "2026-07-01" } as const;

test.each([
  ["前の日までB型、その日から移行", [b], "transition", "2026-07-01", null],
  ["先の日の変更も書ける", [b], "typeA", "2027-04-01", null],
  ["移ってから、またもどる", [b, moved], "typeB", "2026-10-01", null],
  ["同じサービス", [b], "typeB", "2026-07-01", "service.same"],
  ["利用開始より前", [b], "typeA", "2026-03-31", "service.beforeEnrolment"],
  ["利用開始のその日", [b], "typeA", "2026-04-01", "service.beforeTheLast"],
  ["最後の変更のその日", [b, moved], "typeA", "2026-07-01", "service.beforeTheLast"],
  ["最後の変更より前に割りこむ", [b, moved], "typeA", "2026-06-01", "service.beforeTheLast"],
] as const)("%s", (_, services, serviceType, startsOn, code) => {
  const found = changeService({ serviceType, startsOn }, services, "2026-04-01");
  expect(found.ok ? null : found.problem.code).toBe(code);
});
