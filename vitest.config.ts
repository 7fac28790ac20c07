import { execFileSync } from "node:child_process";
import { delimiter, dirname, resolve } from "node:path";
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
  "tests/attacks/functions.test.ts",
  "tests/attacks/hostile-repository/*.test.ts",
];

/** Tests at full size: minutes to hours. */
const soak = ["tests/**/*.soak.test.ts", "tests/author/verify.test.ts"];

/**
 * Too long for `npm test` and CI: what authors do (CI runs `dlj verify` on all problems), a queue whose workers are killed, every
 * oracle, a release (CI packs one for every Node), the platforms' examples, notebooks, screens, pages in a browser.
 */
const long = [
  "tests/attacks/endings.test.ts",
  "tests/author/{fuzz,generate,mutants,mutate,together}.test.ts",
  "tests/e2e/{author,bench,case,grade-again,import,intake,lazy,more-screens,notebook,platforms}.test.ts",
  "tests/e2e/{release,scaffold,screens,typescript,verify-course,watch}.test.ts",
  "tests/engine/{both-engines,early,imports,large-libraries,robustness}.test.ts",
  "tests/grade/{staff,queue/in-one-process,queue/queue}.test.ts",
  "tests/judge/reasons/leave-one-out.test.ts",
  "tests/learn/starter.test.ts",
  "tests/oracles/oracles.test.ts",
  "tests/report/html.test.ts",
  "tests/serve/{killed,page,queue}.test.ts",
];

/** CI runs these as well; `npm test` leaves them out, so that it ends within five minutes on two cores. */
const ci = ["tests/e2e/{learn,trust}.test.ts", "tests/functions/functions.test.ts"];

/** Pure functions, called directly: no built program, no interpreter, no browser, and not every problem of the catalogue. */
const unit = [
  "tests/{architecture,docs}.test.ts",
  "tests/{files,value,problem,text}/**/*.test.ts",
  "tests/engine/{interpreter-cache,left-folders,own-cgroup,run-queue,slots}.test.ts",
  "tests/author/{call,course,infer,kattis,missing-package,write-files}.test.ts",
  "tests/grade/queue/{abortable,job-processor,payload,pending-jobs,server}.test.ts",
  "tests/grade/course/*.test.ts",
  "tests/cli/{colour,columns,configure,doctor-advice,grade-journal,option-parsers,solution-argument}.test.ts",
  "tests/grade/{archive-members,assignment,difference,fresh-cases,functions-in-files,grade,intake-golden,last-class,layouts,match-name,merge,present,result-key,roster,signed-journal,small-parts,source,submissions}.test.ts",
  "tests/judge/{explain-failures,judge,last-words,many,misconception,not-called,notebook,python-lines,python-source,read-write-lock,score,small-parts,source-encoding,verdict-and-reason,whole-characters}.test.ts",
  "tests/learn/{bench-report,config,follow-ups,math,progress-lock,status-report}.test.ts",
  "tests/learn/drill/*.test.ts",
  "tests/learn/watch/{diff,keys,latest,view}.test.ts",
  "tests/report/{failure,golden,layout,markup,picture,pictures-golden,wrap-value}.test.ts",
  "tests/serve/{parts,statement}.test.ts",
];

/** A `python3` that is a script of a version manager takes half a second to start: tests find the interpreter behind it. */
function pathWithPython(): string {
  const asked = ["-c", "import sys; print(sys.executable)"];
  const python = execFileSync("python3", asked, { encoding: "utf8" }).trim();
  return dirname(python) + delimiter + process.env.PATH;
}

/** Journals and the key that signs them are not written to the state folder of the user who runs the tests. */
const env = {
  XDG_STATE_HOME: resolve("node_modules/.cache/dlj/state"),
  PATH: pathWithPython(),
};

/** Starts real programs, on two cores: more workers would only make them wait for each other. */
const real = {
  globalSetup: ["tests/build.ts"],
  setupFiles: ["tests/seed.ts"],
  env,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  maxWorkers: 2,
};

/** One project per way to run tests. A test is never tried twice: one that passes only then has found something. */
export default defineConfig({
  test: {
    // Keeps the transformed modules on disk for the next run.
    experimental: { fsModuleCache: true },
    reporters: process.env.DLJ_TEST_REPORT
      ? ["default", ["json", { outputFile: process.env.DLJ_TEST_REPORT }]]
      : ["default"],
    projects: [
      {
        test: {
          name: "unit",
          isolate: false,
          env,
          setupFiles: ["tests/seed.ts"],
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
          exclude: [...unit, ...ci, ...long, ...longAttacks, ...soak],
        },
      },
      { test: { ...real, name: "ci", include: ci } },
      { test: { ...real, name: "long", include: long } },
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
          setupFiles: [],
          include: soak,
          testTimeout: 1_800_000,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
