import { defineConfig } from "vitest/config";

/** The full sizes: hours of machine time are better spent here than in every `npm test`. */
export default defineConfig({
  test: {
    include: ["tests/**/*.soak.test.ts"],
    globalSetup: ["tests/build.ts"],
    testTimeout: 1_800_000,
    hookTimeout: 120_000,
    maxWorkers: 1,
  },
});
