import { staff } from "./roles.ts";

export const attendance = { "attendance.record": staff } as const;
