import { defineConfig, type TestUserConfig } from "vitest/config";

/** Each of these lets all attacks loose in a box of its own: `npm run attacks`. */
export const longAttacks: string[] = [
  "tests/attacks/forkserver-*.test.ts",
  "tests/attacks/process-*.test.ts",
  "tests/attacks/controls.test.ts",
  "tests/attacks/layers.test.ts",
  "tests/attacks/old-kernel.test.ts",
  "tests/attacks/busy-machine.test.ts",
  "tests/attacks/coverage.test.ts",
];

/** Breaks a problem folder in every way, each judged anew: `npm run soak`. */
export const longChecks: string[] = ["tests/author/verify.test.ts"];

/** What holds for every suite: in CI a second try, and a report for the script that counts. */
export const common = (report: string) => ({
  globalSetup: ["tests/build.ts"],
  // Real processes on shared machines: what fails once and then holds was the machine.
  retry: process.env.CI ? 2 : 0,
  reporters: (process.env.CI
    ? ["default", ["json", { outputFile: `node_modules/.cache/dlj/${report}.json` }]]
    : ["default"]) as NonNullable<TestUserConfig["reporters"]>,
});

export default defineConfig({
  test: {
    ...common("tests"),
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/**/*.soak.test.ts", ...longAttacks, ...longChecks, "node_modules/**"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two cores: more workers would only make real interpreters wait for each other.
    maxWorkers: 2,
  },
});
