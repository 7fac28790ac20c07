import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { openFor } from "./open-for.ts";
import { text, usualLimits } from "./programs.ts";

const tiers = ["nested", "flat", "landlock"] as const;
const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A course with an expected output, and what a solution does to find it. */
function course(parent: string): { root: string; out: string } {
  const root = mkdtempSync(join(parent, "dlj-hidden-"));
  execFileSync("chmod", ["755", root]);
  made.push(root);
  const cases = join(root, "problems", "p", "cases");
  mkdirSync(cases, { recursive: true });
  writeFileSync(join(cases, "a.out"), "the answer\n");
  return { root, out: join(cases, "a.out") };
}

const reading = (paths: readonly string[]) => `
for path in ${JSON.stringify(paths)}:
    try:
        print(open(path).read() or "hidden")
    except OSError:
        print("hidden")
`;

async function run(engine: Engine, source: string, language = "python"): Promise<string> {
  const name = `solution.${language === "python" ? "py" : "js"}`;
  const program = { language, name, source: Buffer.from(source) };
  const limits = { ...usualLimits, memory: 512 };
  const outcome = await engine.run({ program, stdin: Buffer.of(), limits, seed: 1 });
  await engine.close();
  return text(outcome.stdout) + text(outcome.stderr);
}

const isRoot = process.getuid?.() === 0;

describe.each(tiers)("in the tier %s", (sandbox) => {
  test.skipIf(!isRoot)(
    "an expected output in a folder of the system is hidden (needs root)",
    async () => {
      const { root, out } = course("/usr/local/share");
      const link = `${root}-link`;
      symlinkSync(root, link);
      made.push(link);
      const file = join("/usr/local/share", `${root.slice(-6)}.json`);
      writeFileSync(file, "secret");
      made.push(file);
      const paths = [out, out.replace(root, link), file];
      const open = (hidden: string[]) =>
        openFor("forkserver", "/usr/bin/python3", { sandbox, hidden, preload: [] });
      expect(await run(await open([root, file]), reading(paths))).toBe("hidden\n".repeat(3));
      // The control: it is there to be read.
      expect(await run(await open([]), reading([out]))).toContain("the answer");
    },
  );

  test("an environment made in the course's own folder shows its packages and nothing else", async () => {
    const { root, out } = course("/var/tmp");
    execFileSync("/usr/bin/python3", [
      "-m",
      "venv",
      "--without-pip",
      "--system-site-packages",
      root,
    ]);
    writeFileSync(join(root, "lib", "python3.11", "site-packages", "own.py"), "x = 7\n");
    const engine = await openFor("forkserver", join(root, "bin", "python"), {
      sandbox,
      hidden: [root, join(root, "problems")],
      preload: [],
    });
    const source = `${reading([out])}\nimport own, sys\nprint(own.x, sys.prefix)`;
    expect(await run(engine, source)).toBe(`hidden\n7 ${root}\n`);
  });

  test("a course within the packages of an environment is hidden, through links to them too", async () => {
    const { root: venv } = course("/var/tmp");
    execFileSync("/usr/bin/python3", ["-m", "venv", "--without-pip", venv]);
    const packages = join(venv, "lib", "python3.11", "site-packages");
    const { root, out } = course(packages);
    // The folder of a course's helpers, which holds a course, under another name.
    const { root: shared } = course("/var/tmp");
    const { root: second, out: other } = course(shared);
    const link = `${shared}-link`;
    symlinkSync(shared, link);
    made.push(link);
    writeFileSync(join(packages, "own.pth"), `${link}\n`);
    writeFileSync(join(shared, "own.py"), "x = 7\n");
    const through = (path: string) => [
      path,
      path.replace(`${venv}/lib/`, `${venv}/lib64/`),
      path.replace(shared, link),
    ];
    const hidden = [root, second, join(shared, "problems")];
    const engine = await openFor("forkserver", join(venv, "bin", "python"), {
      sandbox,
      hidden,
      preload: [],
    });
    const paths = [...through(out), ...through(other)];
    const source = `${reading(paths)}\nimport own\nprint(own.x)`;
    expect(await run(engine, source)).toBe(`${"hidden\n".repeat(6)}7\n`);
  });
});
