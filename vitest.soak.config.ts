import { defineConfig } from "vitest/config";
import { longChecks } from "./vitest.config.ts";

/** The full sizes: hours of machine time are better spent here than in every `npm test`. */
export default defineConfig({
  test: {
    include: ["tests/**/*.soak.test.ts", ...longChecks],
    globalSetup: ["tests/build.ts"],
    testTimeout: 1_800_000,
    hookTimeout: 120_000,
    maxWorkers: 1,
  },
});
