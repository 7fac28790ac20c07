import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { candidateTiers } from "../../src/engine/pool/start-server.ts";
import { en } from "../../src/text/en.ts";
import { zh } from "../../src/text/zh.ts";
import { pythons } from "../pythons.ts";
import { interpreterAt, openFor } from "./open-for.ts";
import { endingOf, exceededIn, fixture, text, usualLimits } from "./programs.ts";

test("a choice allows tiers, strongest first", () => {
  expect(candidateTiers("auto", "linux")).toEqual(["nested", "flat", "landlock", "bare"]);
  expect(candidateTiers("require", "linux")).toEqual(["nested", "flat", "landlock"]);
  expect(candidateTiers("flat", "linux")).toEqual(["flat"]);
  expect(candidateTiers("off", "linux")).toEqual(["bare"]);
  expect(candidateTiers("auto", "darwin")).toEqual(["bare"]);
  expect(candidateTiers("require", "darwin")).toEqual([]);
});

test.skipIf(process.getuid?.() !== 0)(
  "an interpreter that another user can't reach names the folder, and one that can be reached",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "dlj-closed-")); // mode 700, as root's home
    try {
      const python = join(folder, "venv", "bin", "python");
      execFileSync("/usr/bin/python3", ["-m", "venv", "--without-pip", join(folder, "venv")]);
      const opening = openFor("forkserver", python, { sandbox: "landlock", preload: [] });
      const error = await opening.catch((reason) => reason);
      expect(error).toMatchObject({ name: "DljError", code: "usage" });
      expect(error.sentence(en)).toContain(`who can't enter ${folder} and so can't read ${python}`);
      expect(error.sentence(en)).toContain("; use --python /usr/bin/python3");
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

test("a tier that can't be had is an error that says why, in the reader's language", async () => {
  // One that other users than root can read: else it is refused for that.
  const { path } = pythons.find((one) => !one.path.startsWith("/root/")) ?? { path: "python3" };
  const nowhere = { ...(await interpreterAt(path)), version: "3.0.0" };
  const opening = openFor("forkserver", nowhere.path, {
    interpreter: nowhere,
    sandbox: "landlock",
  });
  const error = await opening.catch((reason) => reason);
  expect(error).toMatchObject({ name: "DljError", code: "usage" });
  expect(error.sentence(en)).toMatch(
    /not landlock: The sandbox started Python 3\.\S+ instead of 3\.0\.0\./,
  );
  expect(error.sentence(zh)).toContain("--sandbox=landlock");
  expect(error.next(en)).toContain("bubblewrap");
});

/** A file without a main. */
const doubling = {
  language: "python",
  name: "double.py",
  source: Buffer.from(
    "print('loading')\n\ndef double(x):\n    print('called')\n    return [2 * v for v in x]\n",
  ),
  call: JSON.stringify({
    names: ["double"],
    lines: [{ names: ["x"], read: "eval", shaped: true, real: false }],
  }),
};

describe.each(pythons)("with $name", ({ path }) => {
  describe.each(["nested", "flat", "landlock"] as const)("a case in the tier %s", (tier) => {
    test("keeps its limits and may not start processes", async (context) => {
      const engine = await openFor("forkserver", path, { sandbox: tier }).catch((reason: Error) =>
        context.skip(reason.message),
      );
      expect(engine.info).toMatchObject({ tier, refused: [] });
      const program = fixture("fork-holds-stdout");
      const run = (processes: boolean) =>
        engine.run({ program, stdin: Buffer.of(), limits: { ...usualLimits, processes }, seed: 1 });
      const refused = await run(false);
      expect(endingOf(refused)).toBe("exit 1");
      expect(text(refused.stderr)).toContain("PermissionError");
      const allowed = await run(true);
      expect([endingOf(allowed), text(allowed.stdout)]).toEqual(["exit 0", "parent\n"]);
      const alone = await engine.run({
        program: doubling,
        stdin: Buffer.from("[1, 2]\n"),
        limits: usualLimits,
        seed: 1,
      });
      expect([text(alone.stdout), text(alone.stderr), alone.called]).toEqual([
        ...["[2, 4]\n", "loading\ncalled\n", true],
      ]);
      const bomb = await engine.run({
        program: fixture("memory-of-children"),
        stdin: Buffer.of(),
        limits: { ...usualLimits, memory: 100, processes: true },
        seed: 1,
      });
      expect(exceededIn(bomb)).toEqual(["memory"]);
      await engine.close();
    });
  });
});
