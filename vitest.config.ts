import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/**/*.soak.test.ts", "node_modules/**"],
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
