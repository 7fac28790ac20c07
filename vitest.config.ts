import { defineConfig } from "vitest/config";

/** Each of these lets all attacks loose in a box of its own: `npm run attacks`. */
export const longAttacks: string[] = [
  "tests/attacks/forkserver-*.test.ts",
  "tests/attacks/process-*.test.ts",
  "tests/attacks/controls.test.ts",
  "tests/attacks/layers.test.ts",
];

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/**/*.soak.test.ts", ...longAttacks, "node_modules/**"],
    globalSetup: ["tests/build.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two cores: more workers would only make real interpreters wait for each other.
    maxWorkers: 2,
    reporters: process.env.CI
      ? ["default", ["json", { outputFile: "node_modules/.cache/dlj/tests.json" }]]
      : ["default"],
  },
});
