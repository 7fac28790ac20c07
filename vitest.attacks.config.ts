import { defineConfig } from "vitest/config";
import { common, longAttacks } from "./vitest.config.ts";

/** Every attack in every tier, and its controls: minutes of machine time, too long for every `npm test`. */
export default defineConfig({
  test: {
    ...common("attacks"),
    include: longAttacks,
    testTimeout: 120_000,
    hookTimeout: 1_200_000,
    maxWorkers: 1,
  },
});
