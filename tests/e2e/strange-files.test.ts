import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { dlj } from "./dlj.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "dlj-strange-"));
  mkdirSync(join(home, "work", "solutions"), { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const typed = (...args: string[]) => dlj(args, { cwd: join(home, "work") });

it("a pipe or a device in a solution's place is refused at once", async () => {
  execFileSync("mkfifo", [
    join(home, "work/solutions/relu.py"),
    join(home, "work/dlj.config.json"),
  ]);
  for (const args of [["relu"], ["softmax", "/dev/zero"]]) {
    const { code, err } = await typed("run", ...args);
    expect([code, err]).toEqual([2, expect.stringMatching(/is not a regular file/)]);
  }
}, 120_000);

it.skipIf(!existsSync("/proc/self"))(
  "a folder that can't be made ends with a sentence",
  async () => {
    for (const args of [
      ["init", "/proc/none/x"],
      ["scaffold", "own", "--track", "foundations", "--into", "/proc/none/x"],
    ]) {
      const { code, err } = await typed(...args);
      expect([code, err]).toEqual([
        2,
        expect.stringMatching(/\/proc\/none\/x\/[\w/.]+: can't be written \(ENOENT\)/),
      ]);
    }
  },
  120_000,
);

it("nothing is read or written through the links of a workspace", async () => {
  const victim = join(home, "victim");
  writeFileSync(victim, "theirs: secret");
  mkdirSync(join(home, "work/.dlj"));
  symlinkSync(victim, join(home, "work/.dlj/progress.json"));
  symlinkSync(join(home, "made"), join(home, "work/README.md"));
  symlinkSync(victim, join(home, "work/solutions/gelu.py"));
  for (const args of [
    ["status"],
    ["hint", "gelu"],
    ["reset", "--yes"],
    ["init"],
    ["new", "gelu", "--force"],
  ]) {
    const { code, out, err } = await typed(...args);
    // Progress that can't be read is a warning if nothing is kept.
    expect(code, args.join(" ")).toBe(args[0] === "status" ? 0 : 2);
    expect(err).toMatch(/is a link|ELOOP/);
    expect(out + err).not.toContain("secret");
  }
  expect(readFileSync(victim, "utf8")).toBe("theirs: secret");
  expect(existsSync(join(home, "made"))).toBe(false);
}, 240_000);
