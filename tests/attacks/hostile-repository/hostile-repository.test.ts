import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { commands } from "../../../src/cli/commands.ts";
import { packageRoot } from "../../../src/package-root.ts";
import { canary, importedModules, type Planted, plant } from "./plant.ts";

const launcher = join(packageRoot, "bin", "dlj.js");
const isRoot = process.getuid?.() === 0;
const nobody = 65_534;
const users = isRoot ? (["root", "an ordinary user"] as const) : (["an ordinary user"] as const);

/** The whole of a test: a folder with the repository, a home, and the course of the teacher. */
interface Stage extends Planted {
  readonly folder: string;
  readonly home: string;
  readonly course: string;
}

function stage(user: string, workspace: boolean): Stage {
  const folder = mkdtempSync(join(tmpdir(), "dlj-hostile-"));
  chmodSync(folder, 0o755);
  const planted = plant(folder, { workspace });
  const home = join(folder, "home");
  mkdirSync(join(home, ".ssh"), { recursive: true });
  writeFileSync(join(home, ".ssh", "id_ed25519"), canary);
  const course = join(folder, "course");
  mkdirSync(course);
  writeFileSync(join(course, "assignment.json"), JSON.stringify({ problems: ["softmax"] }));
  if (user !== "root" && isRoot) execFileSync("chown", ["-hR", `${nobody}:${nobody}`, folder]);
  return { ...planted, folder, home, course };
}

/** Runs a command in the repository as a user, with all variables that could lead to the repository. */
function run(
  one: Stage,
  user: string,
  command: readonly string[],
  more: Record<string, string> = {},
) {
  const as =
    user !== "root" && isRoot
      ? ["setpriv", `--reuid=${nobody}`, `--regid=${nobody}`, "--clear-groups", "--"]
      : [];
  const [program = "", ...args] = [...as, ...command];
  const ran = spawnSync(program, args, {
    cwd: one.root,
    encoding: "utf8",
    timeout: 120_000,
    input: "",
    env: {
      // npx puts the repository's own programs first.
      PATH: `${one.root}/node_modules/.bin:/usr/local/bin:/usr/bin:/bin`,
      HOME: one.home,
      LANG: "C.UTF-8",
      GITHUB_TOKEN: canary,
      PYTHONPATH: one.root,
      PYTHONSTARTUP: join(one.root, "startup.py"),
      ...more,
    },
  });
  return {
    code: ran.status,
    said: `${ran.stdout}\n${ran.stderr}`,
    out: ran.stdout,
    err: ran.stderr,
  };
}

const node = ["/usr/bin/node", process.execPath].find(existsSync) ?? process.execPath;
const dlj = (...args: string[]) => [node, launcher, ...args];

/** The traces that a run has left outside of the sandbox. */
function harm({ marks, victim }: Stage, said: string): string[] {
  return [
    ...readdirSync(marks).map((name) => `ran ${name}`),
    ...(readFileSync(victim, "utf8") === `${canary}\n` ? [] : ["wrote through a link"]),
    ...(said.includes(canary) ? ["showed the canary"] : []),
  ];
}

/** Commands that grade. */
const grading: Record<string, string[]> = {
  "the layout repository": ["grade", ".", "--layout", "repository"],
  "an assignment of the teacher": [
    "grade",
    ".",
    "--layout",
    "repository",
    "--assignment",
    "../course/assignment.json",
  ],
  "submissions in the folder": ["grade", "solutions", "--layout", "repository"],
  "the process engine": ["grade", ".", "--layout", "repository", "--engine", "process"],
};

/** Other commands that a person may type in it. They follow the config and the `.venv` of a workspace, as documented. */
const others: Partial<Record<keyof typeof commands, string[]>> = {
  run: ["run", "softmax", "--memory", "128"],
  test: ["test", "softmax"],
  merge: ["merge", ".dlj/own.jsonl"],
  worker: ["worker", "--queue", "redis://127.0.0.1:1/0"],
  list: ["list"],
  show: ["show", "softmax"],
  new: ["new", "gelu"],
  init: ["init", "."],
  next: ["next"],
  hint: ["hint", "softmax", "--all"],
  status: ["status"],
  reset: ["reset", "--yes"],
  bench: ["bench", "softmax", "--json"],
  compare: ["compare", "report.html", "victim"],
  doctor: ["doctor"],
  completion: ["completion", "bash"],
  verify: ["verify", "softmax", "--problems", "mine"],
  generate: ["generate", "softmax", "--check", "--problems", "mine"],
  mutate: ["mutate", "relu"],
  fuzz: ["fuzz", "softmax", "solutions/softmax.py", "--count", "3"],
  import: ["import", "package", "--into", "own-problems"],
  scaffold: ["scaffold", "own", "--track", "foundations", "--into", "own-problems"],
  case: ["case", "softmax"],
  diff: ["diff", "result.json", "assignment.json"],
  drill: ["drill", "softmax"],
  serve: ["serve", "--port", "0"],
};

test("every command is tried", () => {
  expect(Object.keys(others).sort()).toEqual(
    Object.keys(commands)
      .filter((one) => one !== "grade")
      .sort(),
  );
});

describe.each(users)("in a hostile repository, as %s", (user) => {
  let one: Stage;
  beforeAll(() => {
    one = stage(user, false);
  });
  afterAll(() => rmSync(one.folder, { recursive: true, force: true }));

  test.each(Object.entries(grading))("grading: %s", (_, args) => {
    const { said, out, code } = run(
      one,
      user,
      dlj(...args, "--memory", "128", "--sandbox", "auto"),
    );
    expect(harm(one, said)).toEqual([]);
    expect(code, said).toBe(1);
    expect(out).toContain("WA");
    expect(out).not.toMatch(/\d AC/);
  });

  test("the assignment, problems and journal of the repository are refused by name", () => {
    for (const more of [
      ["--assignment", "assignment.json"],
      ["--problems", "mine"],
      ["--journal", "journal.jsonl"],
      ["--reporter", "html=report.html"],
      ["--reporter", "junit=reports/x.xml"],
    ]) {
      const { said, code } = run(one, user, dlj("grade", ".", "--layout", "repository", ...more));
      expect([more, code, harm(one, said)], said).toEqual([more, 2, []]);
      expect(said).toMatch(/is in the folder that is graded|was not written by dlj|is a link/);
    }
  });

  test("scripts/action.sh", () => {
    const output = join(one.folder, "output");
    writeFileSync(output, "");
    chmodSync(output, 0o666);
    const { said, code } = run(
      one,
      user,
      ["/bin/bash", join(packageRoot, "scripts", "action.sh")],
      {
        GITHUB_ACTION_PATH: packageRoot,
        GITHUB_OUTPUT: output,
        RUNNER_TEMP: one.home,
        PATH: "/usr/local/bin:/usr/bin:/bin",
        SUBMISSIONS: ".",
        LAYOUT: "repository",
        ASSIGNMENT: "../course/assignment.json",
      },
    );
    expect(harm(one, said + readFileSync(output, "utf8"))).toEqual([]);
    expect(code, said).toBe(1);
    const result = /^result=(.*)$/m.exec(readFileSync(output, "utf8"))?.[1] ?? "";
    expect(Buffer.from(result, "base64").toString()).toContain('"score":0');
  });

  test("GitLab's lines, in a course with the repository as a submission", () => {
    const bin = join(one.folder, "bin");
    mkdirSync(join(one.course, "submissions"), { recursive: true });
    mkdirSync(bin, { recursive: true });
    execFileSync("cp", ["-a", one.root, join(one.course, "submissions", "mallory")]);
    writeFileSync(join(bin, "dlj"), `#!/bin/sh\nexec ${node} ${launcher} "$@"\n`, { mode: 0o755 });
    if (user !== "root" && isRoot)
      execFileSync("chown", ["-hR", `${nobody}:${nobody}`, one.course]);
    const example = readFileSync(join(packageRoot, "examples/gitlab/.gitlab-ci.yml"), "utf8");
    const { grade, report } = parse(example) as Record<"grade" | "report", { script: string[] }>;
    const lines = [...grade.script, ...report.script];
    expect(lines).toHaveLength(2);
    const { said, code } = run(
      { ...one, root: one.course },
      user,
      ["/bin/bash", "-ec", lines.join("\n")],
      {
        CI_NODE_INDEX: "1",
        CI_NODE_TOTAL: "1",
        PATH: `${bin}:/usr/local/bin:/usr/bin:/bin`,
        PYTHONPATH: one.root,
      },
    );
    const written = ["parts/1.jsonl", "junit.xml", "report.html", "grades.csv"].map((name) =>
      readFileSync(join(one.course, name), "utf8"),
    );
    expect(code, said).toBe(0);
    expect(harm(one, [said, ...written].join("\n"))).toEqual([]);
    expect(said).toContain("WA");
    expect(said).not.toMatch(/\d AC/);
  });

  test("Gradescope's script", () => {
    const autograder = join(one.folder, "autograder");
    const bin = join(one.folder, "bin");
    for (const folder of [join(autograder, "source"), bin]) mkdirSync(folder, { recursive: true });
    execFileSync("cp", ["-a", one.root, join(autograder, "submission")]);
    writeFileSync(
      join(autograder, "source", "assignment.json"),
      JSON.stringify({ problems: ["softmax"] }),
    );
    writeFileSync(join(bin, "dlj"), `#!/bin/sh\nexec ${node} ${launcher} "$@"\n`, { mode: 0o755 });
    if (user !== "root" && isRoot)
      execFileSync("chown", ["-hR", `${nobody}:${nobody}`, autograder]);
    const { said } = run(
      one,
      user,
      ["/bin/bash", join(packageRoot, "examples/gradescope/run_autograder")],
      {
        AUTOGRADER: autograder,
        PATH: `${bin}:/usr/local/bin:/usr/bin:/bin`,
      },
    );
    const results = readFileSync(join(autograder, "results", "results.json"), "utf8");
    expect(harm(one, said + results)).toEqual([]);
    const { tests } = JSON.parse(results) as { tests: { score?: number }[] };
    expect(tests.length, said).toBeGreaterThan(0);
    for (const { score } of tests) expect(score ?? 0, said).toBe(0);
    expect(results).toContain("softmax");
  });
});

describe.each(users)("in a hostile workspace, as %s", (user) => {
  let one: Stage;
  beforeAll(() => {
    one = stage(user, true);
  });
  afterAll(() => rmSync(one.folder, { recursive: true, force: true }));

  test.each(Object.entries(others))("dlj %s", (_, args) => {
    // After some seconds, a server has read everything that it reads at its start.
    const { said, code } = run(one, user, [
      "timeout",
      "-s",
      "INT",
      args[0] === "serve" ? "10" : "110",
      ...dlj(...args),
    ]);
    expect(harm(one, said)).toEqual([]);
    expect(code, said).not.toBeNull();
    expect(said).not.toMatch(/^\s+at \S+ \(|node:internal/m);
  });
});

describe("the tricks bite those who do not defend themselves", () => {
  let one: Stage;
  beforeAll(() => {
    one = stage("root", false);
  });
  afterAll(() => rmSync(one.folder, { recursive: true, force: true }));
  const user = users[0];
  const ran = () => readdirSync(one.marks);

  test("modules, if Python is started in the repository", () => {
    for (const name of importedModules())
      run(one, user, ["/usr/bin/python3", "-c", `import ${name}`], { PYTHONPATH: "" });
    const bitten = importedModules().filter((name) => ran().includes(`module-${name}`));
    // Python has these before it looks anywhere.
    const kept = importedModules().filter((name) => !bitten.includes(name));
    expect(bitten.length).toBeGreaterThan(15);
    expect(bitten).toEqual(
      expect.arrayContaining(
        ["json", "sitecustomize", "usercustomize"].filter((name) => bitten.includes(name)),
      ),
    );
    expect(kept.length).toBeLessThan(bitten.length);
    expect(bitten).toContain("json");
    run(one, user, ["/usr/bin/python3", "-c", "0"]);
    expect(ran()).toContain("module-sitecustomize");
    run(one, user, ["/usr/bin/python3", "-i", "-c", "0"], { PYTHONPATH: "" });
  });

  test("programs, if PATH is believed", () => {
    run(one, user, ["/bin/sh", "-c", "bwrap; python3 -c 0; g++; node"]);
    for (const name of ["bwrap", "python3", "g++", "node"])
      expect(ran()).toContain(`program-${name}`);
    run(one, user, [join(one.root, ".venv/bin/python")]);
    expect(ran()).toContain("venv-python");
  });

  test("links, if they are followed", () => {
    const { said } = run(one, user, ["/bin/cat", "report.html"]);
    expect(said).toContain(canary);
    run(one, user, ["/bin/sh", "-c", "echo changed >report.html"]);
    expect(harm(one, "")).toContain("wrote through a link");
  });

  test("the repository's own assignment, if it is trusted", () => {
    const { out } = run(
      one,
      user,
      dlj(
        "grade",
        ".",
        "--layout",
        "repository",
        "--assignment",
        "assignment.json",
        "--trust-repository",
        "--sandbox",
        "auto",
        "--memory",
        "128",
      ),
    );
    expect(out).toContain("1 AC");
  });

  test("git's config, if git is asked for the status", () => {
    run(one, user, ["/usr/bin/git", "-c", "safe.directory=*", "status"]);
    expect(ran()).toContain("program-git");
  });
});
