import { spawnSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { packageRoot } from "../../src/package-root.ts";
import { dlj } from "./dlj.ts";

let home: string;
let repository: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "dlj-trust-"));
  repository = join(home, "repository");
  mkdirSync(join(repository, ".git"), { recursive: true });
  write("repository/softmax.py", "print(7)\n");
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function write(name: string, content: string): void {
  mkdirSync(dirname(join(home, name)), { recursive: true });
  writeFileSync(join(home, name), content);
}

const env = () => ({ XDG_STATE_HOME: join(home, "state") });
const grade = (...args: string[]) =>
  dlj(["grade", ".", "--layout", "repository", "--memory", "128", ...args], {
    cwd: repository,
    env: env(),
  });

describe("an assignment of the student's own", () => {
  const own = JSON.stringify({ problems: ["softmax"], problemFolders: ["mine"] });
  beforeEach(() => {
    write("repository/mine/own/cases/sample/a.in", "1\n");
    write("repository/mine/own/cases/sample/a.out", "1\n");
    write("repository/assignment.json", own);
    write("course/assignment.json", JSON.stringify({ problems: ["softmax"] }));
    write("course/borrowing.json", own.replace("mine", "../repository/mine"));
    write(
      "course/secret.json",
      JSON.stringify({ problems: ["softmax"], hiddenCases: ["../repository/mine"] }),
    );
    symlinkSync(repository, join(home, "alias"));
  });

  it.each([
    ["--assignment", "assignment.json"],
    ["--assignment", "../alias/assignment.json"],
    ["--assignment", "../course/borrowing.json"],
    ["--assignment", "../course/secret.json"],
    ["--problems", "mine"],
  ])("is refused: %s %s", async (...args) => {
    const { code, err, out } = await grade(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/is in the folder that is graded.*\nNext: .*--trust-repository/);
  });

  it("is taken from elsewhere, or if it is trusted", async () => {
    const { out } = await grade("--assignment", "../course/assignment.json");
    expect(out).toContain("1 solution: 1 WA");
    expect((await grade("--assignment", "assignment.json", "--trust-repository")).out).toContain(
      "1 WA",
    );
  }, 120_000);

  it("is not what the example for GitHub Classroom names", () => {
    const file = join(packageRoot, "examples/github/classroom.yml");
    const { steps } = parse(readFileSync(file, "utf8")).jobs.grade;
    const { submissions, assignment } = steps.find(({ id }: { id?: string }) => id === "dlj").with;
    expect(assignment.startsWith(`${submissions}/`)).toBe(false);
    expect(readFileSync(file, "utf8")).toContain(".github/**/*");
  });
});

describe("what a repository brings along", () => {
  it("a journal is not believed in any place, and refused by name with --journal", async () => {
    const first = await grade("--journal", join(home, "own.jsonl"));
    expect(first.out).toContain("1 WA");
    const forged = readFileSync(join(home, "own.jsonl"), "utf8").replaceAll('"WA"', '"AC"');
    for (const name of [".dlj/grade.jsonl", ".dlj/previous-grade.jsonl", "grade.jsonl"])
      write(`repository/${name}`, forged);
    expect((await grade()).out).toContain("1 WA");
    for (const more of [[], ["--resume"]]) {
      const { code, err } = await grade("--journal", ".dlj/grade.jsonl", ...more);
      expect(code).toBe(2);
      expect(err).toMatch(/\.dlj\/grade\.jsonl: was not written by dlj with your key/);
    }
  }, 120_000);

  it("a config decides nothing, not even the language", async () => {
    write("repository/dlj.config.json", JSON.stringify({ language: "zh", problems: ["mine"] }));
    expect((await grade()).out).toContain("1 solution: 1 WA");
    write("repository/dlj.config.json", "{");
    expect((await grade()).out).toContain("1 solution: 1 WA");
  }, 120_000);

  it("links lead no report and no journal elsewhere", async () => {
    write("victim", "mine");
    symlinkSync("../victim", join(repository, "report.html"));
    symlinkSync("../made", join(repository, "new.html"));
    symlinkSync("../victim", join(repository, "journal.jsonl"));
    symlinkSync("..", join(repository, ".dlj"));
    for (const more of [
      ["--reporter", "html=report.html"],
      ["--reporter", "html=new.html"],
      ["--reporter", "csv=.dlj/victim"],
      ["--journal", "journal.jsonl"],
      ["--journal", ".dlj/victim"],
    ]) {
      const { code, err } = await grade(...more);
      expect([code, err], more.join(" ")).toEqual([2, expect.stringContaining("is a link")]);
    }
    expect(readFileSync(join(home, "victim"), "utf8")).toBe("mine");
    expect(existsSync(join(home, "made"))).toBe(false);
    expect(lstatSync(join(repository, "report.html")).isSymbolicLink()).toBe(true);
  }, 120_000);

  it("no module is run by action.yml's own steps", () => {
    const { runs } = parse(readFileSync(join(packageRoot, "action.yml"), "utf8"));
    const mark = join(home, "ran");
    write("repository/numpy.py", `open(${JSON.stringify(mark)}, "w")\n`);
    const install = runs.steps.find(({ run = "" }: { run?: string }) =>
      run.includes("import numpy"),
    );
    const [, check = ""] = /(\/usr\/bin\/python3 .*'import numpy')/.exec(install.run) ?? [];
    expect(spawnSync("sh", ["-c", check], { cwd: repository }).status).toBe(0);
    expect(existsSync(mark)).toBe(false);
  });
});
