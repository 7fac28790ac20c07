/** How many times a law is tried: `few` in every test run, many times as many in a soak. */
export function runs(few: number): number {
  return few * Number(process.env.DLJ_TEST_SCALE ?? 1);
}
