import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { pythons } from "../pythons.ts";
import { openFor } from "./open-for.ts";
import { text, usualLimits } from "./programs.ts";

/** Changes something in a scratch folder, and prints what a later case could tell it by. */
const source = `
import os, sys, time
folder = sys.stdin.readline().strip()
exec(sys.stdin.read())
# The next program's folders must be made at another tick of the clock.
time.sleep(0.02)
for one in ("/tmp", "/dev/shm"):
    found = os.stat(one)
    print(one, found.st_mtime_ns, found.st_ctime_ns, found.st_atime_ns, oct(found.st_mode), found.st_nlink, sorted(os.listdir(one)))
`;

const changes = {
  "a file": `open(folder + "/left", "w").write("x")`,
  "an empty file": `open(folder + "/left", "w").close()`,
  "a folder": `os.mkdir(folder + "/left")`,
  "a file in a folder": `os.makedirs(folder + "/a/b"); open(folder + "/a/b/left", "w").write("x")`,
  "a file that was deleted": `open(folder + "/left", "w").close(); os.remove(folder + "/left")`,
  "a file that is still open": `file = open(folder + "/left", "w"); file.write("x" * 9999); file.flush(); os.remove(folder + "/left")`,
  "a link": `os.symlink("nowhere", folder + "/left")`,
  "a pipe": `os.mkfifo(folder + "/left")`,
  "other times": `os.utime(folder, (1, 2))`,
  "its old times again": `before = os.stat(folder); open(folder + "/left", "w").close(); os.remove(folder + "/left"); os.utime(folder, ns=(before.st_atime_ns, before.st_mtime_ns))`,
  "an attribute": `os.setxattr(folder, "user.left", b"x")`,
};

const path = pythons[0]?.path ?? "python3";
const engine = await openFor("forkserver", path);
const isNested = engine.info.tier === "nested";
await engine.close();

describe.runIf(isNested)("a scratch folder of the nested tier", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openFor("forkserver", path);
  });
  afterAll(() => engine.close());

  const run = async (program: string, folder: string, change: string) => {
    const outcome = await engine.run({
      program: {
        language: "python",
        name: "trace.py",
        source: Buffer.from(`${source}# ${program}`),
      },
      stdin: Buffer.from(`${folder}\n${change}`),
      limits: usualLimits,
      seed: 1,
    });
    return text(outcome.stdout);
  };

  test("is the same for the cases of a program that only read it", async () => {
    const looks = `os.listdir(folder); list(os.scandir(folder)); os.stat(folder); os.path.exists(folder + "/x")`;
    const first = await run("reads", "/tmp", looks);
    expect(first).toMatch(/^\/tmp .*\[\]\n\/dev\/shm .*\[\]\n$/);
    for (const folder of ["/tmp", "/dev/shm"])
      expect(await run("reads", folder, looks)).toBe(first);
  });

  describe.each(["/tmp", "/dev/shm"])("%s", (folder) => {
    test.each(Object.entries(changes))("does not show the next case %s", async (name, change) => {
      const program = `${folder} ${name}`;
      const clean = await run(program, folder, "");
      const changed = await run(
        program,
        folder,
        `try:\n    ${change}\nexcept PermissionError: pass`,
      );
      const next = await run(program, folder, "");
      expect(next).toMatch(/^\/tmp .* 0o41777 2 \[\]\n\/dev\/shm .* 0o41777 2 \[\]\n$/);
      // What was refused has changed nothing.
      if (changed === clean) expect(next).toBe(clean);
      else {
        const time = changedTime(clean, changed);
        expect(time).toBeDefined();
        expect(next.match(/\d{9,}/g)).not.toContain(time);
      }
    });
  });
});

/** A time that the change has set. */
function changedTime(clean: string, changed: string): string | undefined {
  const before = new Set(clean.match(/\d{9,}/g));
  return changed.match(/\d{9,}/g)?.find((time) => !before.has(time));
}
