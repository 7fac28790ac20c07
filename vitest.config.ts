import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

/** All attacks in every sandbox tier: minutes of machine time. */
const longAttacks = [
  "tests/attacks/forkserver-*.test.ts",
  "tests/attacks/process-*.test.ts",
  "tests/attacks/controls.test.ts",
  "tests/attacks/layers.test.ts",
  "tests/attacks/old-kernel.test.ts",
  "tests/attacks/busy-machine.test.ts",
  "tests/attacks/coverage.test.ts",
];

/** Tests at full size: minutes to hours. */
const soak = ["tests/**/*.soak.test.ts", "tests/author/verify.test.ts"];

/** Pure functions, called directly: no built program, no interpreter, no browser. */
const unit = [
  "tests/architecture.test.ts",
  "tests/{files,value,problem,text}/**/*.test.ts",
  "tests/cli/{colour,grade-journal}.test.ts",
  "tests/grade/{assignment,merge,present,result-key}.test.ts",
  "tests/judge/{explain-failures,judge,last-words,many,prompts,read-write-lock,score}.test.ts",
  "tests/learn/{bench-report,config,fit,grow,math}.test.ts",
  "tests/learn/watch/{diff,latest,view}.test.ts",
  "tests/report/{layout,picture}.test.ts",
];

/** Journals and the key that signs them are not written to the state folder of the user who runs the tests. */
const state = { XDG_STATE_HOME: resolve("node_modules/.cache/dlj/state") };

/** Starts real programs, on two cores: more workers would only make them wait for each other. */
const real = {
  globalSetup: ["tests/build.ts"],
  env: state,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  maxWorkers: 2,
};

/** One project per way to run tests. A test is never tried twice: one that passes only then has found something. */
export default defineConfig({
  test: {
    reporters: process.env.DLJ_TEST_REPORT
      ? ["default", ["json", { outputFile: process.env.DLJ_TEST_REPORT }]]
      : ["default"],
    projects: [
      {
        test: {
          name: "unit",
          env: state,
          include: unit,
          exclude: soak,
          testTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          ...real,
          name: "e2e",
          include: ["tests/**/*.test.ts"],
          exclude: [...unit, ...longAttacks, ...soak],
        },
      },
      {
        test: {
          ...real,
          name: "attacks",
          include: longAttacks,
          testTimeout: 120_000,
          hookTimeout: 1_200_000,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...real,
          name: "soak",
          include: soak,
          testTimeout: 1_800_000,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
