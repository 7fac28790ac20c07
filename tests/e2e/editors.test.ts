import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { dlj, type Ran } from "./dlj.ts";

const home = mkdtempSync(join(tmpdir(), "dlj-editors-test-"));
/** What dlj prints of a runtime error, and of a source that does not compile. */
const printed: Record<string, Ran> = {};
beforeAll(async () => {
  expect((await dlj(["init", "--editor", "vscode"], { cwd: home })).code).toBe(0);
  const write = (name: string, text: string) => writeFileSync(join(home, "solutions", name), text);
  write("relu.py", "import json\ndef f(x):\n    return json.loads(x + ']')\n\nf(input())\n");
  write("sigmoid.py", "x = 1\ndef f(:\n");
  for (const name of ["relu.py", "sigmoid.py"])
    printed[name] = await dlj(["run", join(home, "solutions", name)], { cwd: home });
});
afterAll(() => rmSync(home, { recursive: true }));

/** The failing line of the first failing case, also if a library raised the error. */
const failing = { "relu.py": 3, "sigmoid.py": 2 };

it.each(Object.entries(failing))("VS Code finds the failing line of %s", (name, line) => {
  const { tasks } = JSON.parse(readFileSync(join(home, ".vscode", "tasks.json"), "utf8"));
  const { pattern } = tasks[0].problemMatcher;
  const found = (printed[name]?.out ?? "").split("\n").flatMap((text) => {
    const match = new RegExp(pattern.regexp).exec(text);
    return match ? [[match[pattern.file], Number(match[pattern.line])]] : [];
  });
  expect(found).toEqual([[`solutions/${name}`, line]]);
});

const hasVim = (() => {
  try {
    return execFileSync("vim", ["--version"], { encoding: "utf8" }).includes("+quickfix");
  } catch {
    return false;
  }
})();

it.skipIf(!hasVim)(
  "vim goes to the failing line with the settings that dlj init prints",
  async () => {
    const { out } = await dlj(["init", "--editor", "vim"], { cwd: home });
    const settings = out.split("\n").filter((line) => /^ {2}set /.test(line));
    expect(settings).toHaveLength(2);
    const vimrc = join(home, "vimrc");
    const list = join(home, "list");
    for (const [name, line] of Object.entries(failing)) {
      writeFileSync(join(home, "printed"), printed[name]?.out ?? "");
      const show = `map(getqflist(), 'bufname(v:val.bufnr) . ":" . v:val.lnum')`;
      const commands = [`cgetfile ${home}/printed`, `call writefile(${show}, '${list}')`, "qa!"];
      writeFileSync(vimrc, [...settings.map((line) => line.trim()), ""].join("\n"));
      const args = ["-N", "-u", vimrc, "-es", ...commands.flatMap((one) => ["-c", one])];
      execFileSync("vim", args, { cwd: home, stdio: "ignore" });
      const found = readFileSync(list, "utf8").trim().split("\n");
      expect(found).toEqual([`solutions/${name}:${line}`]);
    }
  },
);
