import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { dlj } from "./dlj.ts";

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "dlj-verify course-"));
  write("solutions/double.py", "print(2 * float(input()))\n");
  write("problems/double/cases/hidden/one.in", "1.5\n");
  write("problems/double/cases/hidden/one.out", "3.0\n");
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const write = (path: string, text: string) => {
  mkdirSync(join(cwd, path, ".."), { recursive: true });
  writeFileSync(join(cwd, path), text);
};
const verify = (...args: string[]) =>
  dlj(["verify", "--mine", "--sandbox", "off", ...args], { cwd });

describe("dlj verify of a course's own problem", () => {
  it("asks for a reference and cases, and nothing else, of your own problems alone", async () => {
    const { code, out, err } = await verify();
    expect(out).toMatch(/^1 problem, no findings, /);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  }, 120_000);

  it("names what is wrong, counts what is alike, and each Next runs as printed", async () => {
    write("problems/double/cases/hiden/two.in", "2.5\n");
    write("problems/double/cases/hiden/two.out", "5.0\n");
    for (let i = 1; i <= 5; i++) {
      write(`problems/double/cases/hidden/wrong-${i}.in`, `${i}.5\n`);
      write(`problems/double/cases/hidden/wrong-${i}.out`, "0.25\n");
    }
    rmSync(join(cwd, "problems/double/cases/hidden/one.out"));
    write("problems/double/cases/hidden/notes.md", "remember\n");
    const { code, out } = await verify();
    expect(code).toBe(1);
    expect(out).toContain("problems/double/cases/hiden");
    expect(out).toContain("and 4 more of this kind");
    const commands = out.split("\n").flatMap((line) => /^ {2}Next: (.*)$/.exec(line)?.[1] ?? []);
    expect(commands.length).toBeGreaterThan(3);
    const bin = join(cwd, "bin");
    mkdirSync(bin);
    writeFileSync(join(bin, "dlj"), `#!/bin/sh\nexec node ${packageRoot}/bin/dlj.js "$@"\n`, {
      mode: 0o755,
    });
    for (const command of commands) {
      const typed = command.replace(/^edit .*, then /, "");
      const run = () =>
        execFileSync("sh", ["-c", typed], {
          cwd,
          env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
          stdio: "pipe",
        });
      try {
        run();
      } catch (error) {
        // 1 says that something is still to be done. 2 and 127 are commands that can't be typed.
        expect((error as { status: number }).status, typed).toBe(1);
      }
    }
    const again = await verify();
    expect(again.out).toMatch(/^1 problem, no findings, /);
    expect(again.code).toBe(0);
  }, 240_000);
});
