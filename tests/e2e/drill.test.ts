import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import stringWidth from "string-width";
import { afterAll, beforeEach, expect, it } from "vitest";
import { readDrill } from "../../src/learn/drill/drill.ts";
import { updateProgress } from "../../src/learn/progress/store.ts";
import { packageRoot } from "../../src/package-root.ts";
import { dlj } from "./dlj.ts";
import { killAtRandom } from "./drill-kills.ts";
import { Terminal } from "./terminal.ts";

const root = mkdtempSync(join(tmpdir(), "dlj-drill-test-"));
let home: string;
beforeEach(() => {
  home = mkdtempSync(join(root, "home-"));
  mkdirSync(join(home, "solutions"));
});
afterAll(() => rmSync(root, { recursive: true }));

it("asks in a terminal, opens the answer at a key, keeps the grade, and takes it back", async () => {
  const env = { DLJ_LANG: "zh" };
  const terminal = new Terminal({ cwd: home, columns: 60, rows: 40, env });
  try {
    const asked = await terminal.run("dlj drill softmax --lang zh", /u 撤销/);
    expect(asked).toMatch(/softmax {2}\S.*\n\n\S+/);
    expect(asked).toContain("待复习 0 道，新问题 3 道");
    terminal.type("Space");
    const opened = await terminal.waitFor(/1 忘了/);
    expect(opened.split("\n").filter((line) => stringWidth(line) > 60)).toEqual([]);
    terminal.type("3");
    await terminal.waitFor(/新问题 2 道/);
    expect(readDrill(home).content.reviews).toMatchObject([{ card: "softmax/1", grade: "good" }]);
    terminal.type("u");
    await terminal.waitFor(/新问题 2 道[\s\S]*新问题 3 道/);
    expect(readDrill(home).content.reviews).toEqual([]);
    terminal.type("Space", "4");
    await terminal.waitFor(/新问题 3 道[\s\S]*新问题 2 道\n.*q 退出\s*$/);
    terminal.type("q");
    await terminal.waitFor(/答了 1 道。下一道在 \d+ 天后。\n\$/);
  } finally {
    terminal.close();
  }
  const status = await dlj(["status"], { cwd: home });
  expect(status.out).toContain("Drill: 1 question, 1 review, 1 new today.");
});

it("loses no answer and counts none twice if it is killed", () => killAtRandom(2, 7));

it("lets a solved exercise be written again, and grades it by its solve", {
  timeout: 120_000,
}, async () => {
  const solution = join(home, "solutions", "softmax.py");
  writeFileSync(solution, "print('the old one')\n");
  const solved = new Date(Date.now() - 30 * 86_400_000).toISOString();
  await updateProgress(home, (before) => ({
    ...before,
    problems: { softmax: { runs: 4, solved, last: solved, verdict: "AC" } },
  }));
  const next = await dlj(["next", "--dry-run"], { cwd: home });
  expect(next.out).toContain("1 solved exercise is due for writing again: dlj drill --code");
  const due = await dlj(["drill", "--code"], { cwd: home });
  expect(due.out).toMatch(/^softmax {2}.*\nNext: dlj drill --code softmax\n$/);
  const begun = await dlj(["drill", "--code", "softmax"], { cwd: home });
  const [, kept = ""] = /Kept the old solution as (\S+)\./.exec(begun.out) ?? [];
  expect(readFileSync(join(home, kept), "utf8")).toBe("print('the old one')\n");
  expect(readFileSync(solution, "utf8")).toContain("def softmax");
  // A wrong run grades nothing yet.
  expect((await dlj(["run", "softmax"], { cwd: home })).code).toBe(1);
  expect(readDrill(home).content.reviews).toEqual([]);
  copyFileSync(join(packageRoot, "solutions", "softmax.py"), solution);
  expect((await dlj(["run", "softmax"], { cwd: home })).code).toBe(0);
  const { reviews, writing } = readDrill(home).content;
  expect(reviews).toMatchObject([{ card: "softmax/code", grade: "hard" }]);
  expect(writing).toEqual({});
});

it("writes no solved exercise again that isn't solved or due", async () => {
  expect((await dlj(["drill", "--code"], { cwd: home })).out).toMatch(/^No solved exercise is due/);
  const unsolved = await dlj(["drill", "--code", "relu"], { cwd: home });
  expect(unsolved.code).toBe(2);
  expect(unsolved.err).toContain("relu is not solved yet.");
});
