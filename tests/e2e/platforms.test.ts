import { spawnSync } from "node:child_process";
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
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { assignmentJsonSchema, readAssignment } from "../../src/grade/assignment.ts";
import { layouts } from "../../src/grade/intake/layouts/table.ts";
import { resultJsonSchema } from "../../src/judge/result-schema.ts";
import { packageRoot } from "../../src/package-root.ts";
import { makeClass } from "../grade/class.ts";

const at = (path: string) => join(packageRoot, path);
const yaml = (path: string) => parse(readFileSync(at(path), "utf8"));

let home: string;
let bin: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "dlj-platform-"));
  bin = join(home, "bin");
  mkdirSync(bin);
  shim("dlj", `exec node ${at("bin/dlj.js")} "$@"`);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function shim(name: string, script: string, folder = bin): void {
  writeFileSync(join(folder, name), `#!/bin/bash\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
}

/** Runs a script as a runner does. */
function bash(
  script: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
  path = bin,
) {
  const all = { ...process.env, PATH: `${path}:${process.env.PATH}`, ...env };
  const ran = spawnSync("bash", [...script], { cwd, env: all, encoding: "utf8" });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

function place(): string {
  const cwd = mkdtempSync(join(home, "run-"));
  makeClass(cwd, ["repository"], ["softmax", "relu"], (_, problem) =>
    problem === 0 ? "right" : "crash",
  );
  return cwd;
}

describe("action.yml", () => {
  const action = yaml("action.yml");

  it("hands every input to its script as a variable, none as text", () => {
    const step = action.runs.steps.find(({ id }: { id?: string }) => id === "grade");
    const handed = Object.values(step.env).join(" ");
    for (const name of Object.keys(action.inputs)) expect(handed).toContain(`inputs.${name} `);
    for (const { run = "" } of action.runs.steps) expect(run).not.toContain("${{");
    expect(layouts).toContain(action.inputs.layout.default);
  });

  it("allows namespaces on Ubuntu, and says so", () => {
    const folder = mkdtempSync(join(home, "stubs-"));
    const run = (value: string, sudo = 'echo "$*" >>"$LOG"') => {
      const log = join(folder, `log-${value}-${sudo.length}`);
      shim("sysctl", `[ "$1" = -n ] && { ${value}; }`, folder);
      shim("sudo", sudo, folder);
      const ran = bash([at("scripts/action-sandbox.sh")], folder, { LOG: log }, folder);
      return { ...ran, done: existsSync(log) ? readFileSync(log, "utf8") : "" };
    };
    const name = "kernel.apparmor_restrict_unprivileged_userns";
    expect(run("echo 1")).toMatchObject({ code: 0, done: `sysctl -w ${name}=0\n` });
    expect(run("echo 1").out).toMatch(/^::notice::.*=0 on this runner/);
    for (const other of ["echo 0", "false"])
      expect(run(other)).toMatchObject({ code: 0, out: "", done: "" });
    expect(run("echo 1", "exit 1")).toMatchObject({ code: 0 });
    expect(run("echo 1", "exit 1").out).toMatch(/^::warning::.*a weaker sandbox/);
    const steps = action.runs.steps.map(({ run: script = "" }: { run?: string }) => script);
    const place = (part: string) => steps.findIndex((script: string) => script.includes(part));
    expect(place("action-sandbox.sh")).toBeGreaterThan(0);
    expect(place("action-sandbox.sh")).toBeLessThan(place("action.sh"));
  });

  it("grades a repository, annotates it, writes the summary and the outputs", () => {
    const cwd = place();
    const [output, summary] = [join(cwd, "output"), join(cwd, "summary.md")];
    const variables = (inputs: Record<string, string>) => ({
      ...{ GITHUB_ACTION_PATH: packageRoot, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary },
      ...{ SUBMISSIONS: "repository", LAYOUT: action.inputs.layout.default, ASSIGNMENT: "" },
      ...{ REPORTERS: action.inputs.reporters.default, ARGUMENTS: "", FAIL: "true", ...inputs },
    });
    const ran = bash([at("scripts/action.sh")], cwd, variables({}));
    expect(ran.code, ran.err).toBe(1);
    expect(ran.out).toMatch(
      /^::error file=repository\/relu\.py,line=2,title=RTE repository\.relu/m,
    );
    expect(readFileSync(summary, "utf8")).toContain("### dlj: 1 AC, 1 RTE");
    const [result = "", code] = readFileSync(output, "utf8").trimEnd().split("\n");
    expect(code).toBe("exit-code=1");
    expect(
      JSON.parse(Buffer.from(result.replace("result=", ""), "base64").toString()),
    ).toMatchObject({
      ...{ version: 1, status: "fail", max_score: 2 },
      tests: [
        { name: "softmax", status: "pass" },
        { name: "relu", status: "fail" },
      ],
    });
    const kind = variables({ FAIL: "false", ARGUMENTS: "--fresh=2\n--seed=$(touch injected)\n" });
    expect(bash([at("scripts/action.sh")], cwd, kind).code).toBe(0);
    expect(existsSync(join(cwd, "injected"))).toBe(false);
    const wrong = variables({ FAIL: "false", ASSIGNMENT: "nowhere.json" });
    expect(bash([at("scripts/action.sh")], cwd, wrong).code).toBe(2);
  });

  it.each(readdirSync(at("examples/github")))(
    "is used by examples/github/%s with inputs that it has",
    (name) => {
      const { jobs } = yaml(`examples/github/${name}`);
      const steps = Object.values(
        jobs as Record<string, { steps: Record<string, unknown>[] }>,
      ).flatMap((job) => job.steps);
      const uses = steps.filter(({ uses: what }) => what === "./.dlj-source");
      expect(uses).toHaveLength(1);
      for (const step of uses) {
        for (const input of Object.keys(step.with as object))
          expect(action.inputs).toHaveProperty(input);
      }
    },
  );
});

describe("examples/gitlab", () => {
  it("grades in parts and merges them into a report that GitLab reads", () => {
    const cwd = mkdtempSync(join(home, "run-"));
    makeClass(join(cwd, "submissions"), ["李雷", "bob"], ["softmax", "sigmoid"], (student) =>
      student === 0 ? "right" : "syntax",
    );
    writeFileSync(
      join(cwd, "assignment.json"),
      JSON.stringify({ problems: ["softmax", "sigmoid"] }),
    );
    const { grade, report } = yaml("examples/gitlab/.gitlab-ci.yml");
    for (const index of ["1", "2"]) {
      const env = { CI_NODE_INDEX: index, CI_NODE_TOTAL: "2" };
      for (const line of grade.script) {
        const ran = bash(["-ec", line], cwd, env);
        expect(ran.code, ran.err).toBe(0);
      }
    }
    for (const line of report.script) {
      const ran = bash(["-ec", line], cwd);
      expect(ran.code, ran.err).toBe(0);
    }
    const read = `import sys, xml.etree.ElementTree as T
print([(c.get("classname"), c.find("failure").get("type")) for c in T.parse("junit.xml").iter("testcase") if c.find("failure") is not None][0])`;
    const found = spawnSync("python3", ["-c", read], { cwd, encoding: "utf8" });
    expect(found.stdout).toBe("('bob.sigmoid', 'CE')\n");
    for (const path of report.artifacts.paths) expect(existsSync(join(cwd, path))).toBe(true);
  });
});

describe("examples/gradescope", () => {
  const autograder = (files: { assignment: string; submitted: boolean }) => {
    const root = mkdtempSync(join(home, "autograder-"));
    for (const name of ["source", "submission"]) mkdirSync(join(root, name));
    if (files.submitted)
      makeClass(root, ["submission"], ["softmax", "sigmoid"], (_, p) =>
        p === 0 ? "right" : "crash",
      );
    writeFileSync(join(root, "source/assignment.json"), files.assignment);
    const ran = bash([at("examples/gradescope/run_autograder")], root, { AUTOGRADER: root });
    return {
      ran,
      results: JSON.parse(readFileSync(join(root, "results/results.json"), "utf8")),
      root,
    };
  };
  const assignment = JSON.stringify({
    problems: [{ id: "softmax", points: 2 }, "sigmoid", "log-softmax"],
  });

  it("run_autograder writes results.json as the platform reads it", () => {
    const { ran, results, root } = autograder({ assignment, submitted: true });
    expect(ran.code, ran.err).toBe(0);
    expect(results).not.toHaveProperty("score");
    const tests = new Map(
      results.tests.map((test: { name: string }) => [test.name.split(":")[0], test]),
    );
    expect(tests.get("softmax")).toMatchObject({ score: 2, max_score: 2, status: "passed" });
    expect(tests.get("sigmoid")).toMatchObject({ score: 0, max_score: 1, status: "failed" });
    expect(tests.get("log-softmax")).toMatchObject({ score: 0, max_score: 1, status: "failed" });
    expect(readdirSync(join(root, "results"))).toEqual(["results.json"]);
  });

  it.each([["the assignment is broken", { assignment: "{", submitted: true }, /assignment\.json/]])(
    "run_autograder writes the file even if %s",
    (_, files, message) => {
      const { results } = autograder(files);
      expect(results).toMatchObject({
        score: 0,
        output_format: "text",
        visibility: "visible",
        tests: [],
      });
      expect(results.output).toMatch(message);
    },
  );

  it("setup.sh installs everything that dlj needs, and stops if a step fails", () => {
    const folder = mkdtempSync(join(home, "stubs-"));
    const log = join(folder, "log");
    for (const name of ["apt-get", "npm", "curl", "dlj", "tar"])
      shim(name, `echo "${name} $*" >>${log}`, folder);
    const setup = at("examples/gradescope/setup.sh");
    expect(bash([setup], folder, {}, folder).code).toBe(0);
    const said = readFileSync(log, "utf8");
    const tarball = "npm install --global /autograder/source/dlj.tgz";
    for (const one of ["bubblewrap", "python3-numpy", tarball, "dlj --version"])
      expect(said).toContain(one);
    shim("npm", "exit 1", folder);
    expect(bash([setup], folder, {}, folder).code).toBe(1);
  });
});

describe("assignment.json", () => {
  it("has a schema for editors that is the one dlj checks with", () => {
    const stored = readFileSync(at("examples/assignment.schema.json"), "utf8");
    expect(JSON.parse(stored)).toEqual(JSON.parse(assignmentJsonSchema()));
  });

  it("is beside the schema of what the json report holds", () => {
    const stored = readFileSync(at("examples/result.schema.json"), "utf8");
    expect(JSON.parse(stored)).toEqual(JSON.parse(resultJsonSchema()));
  });

  it("has an example that dlj reads", () => {
    expect(readAssignment(at("examples/assignment.json")).problems).toHaveLength(3);
  });
});
