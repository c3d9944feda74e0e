/** A secret for tests only; every real installation makes or is given its own. */
export const testSecret = "only-for-tests-only-for-tests-only-for-tests";

export const templateName = (pid: number): string => `ippo_test_${pid}`;
