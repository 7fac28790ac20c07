import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { EngineOptions, Interpreter } from "../../src/engine/engine.ts";
import { findInterpreter, probeAgain } from "../../src/engine/interpreter/find-interpreter.ts";
import { openEngine } from "../../src/engine/open.ts";
import { Engines } from "../../src/judge/engines.ts";
import { en } from "../../src/text/en.ts";
import { dlj } from "../e2e/dlj.ts";
import { endingOf, text, usualLimits } from "./programs.ts";

/** Debian's, which has NumPy and which every user can read. */
const python = "/usr/bin/python3";

let place: string;
let before: string | undefined;
beforeEach(() => {
  place = mkdtempSync("/var/tmp/dlj-interpreter-"); // Each sandbox has a /tmp of its own.;
  chmodSync(place, 0o755);
  before = process.env.XDG_CACHE_HOME;
  process.env.XDG_CACHE_HOME = join(place, "cache");
});
afterEach(() => {
  if (before === undefined) delete process.env.XDG_CACHE_HOME;
  else process.env.XDG_CACHE_HOME = before;
  rmSync(place, { recursive: true, force: true });
});

function write(name: string, content: string, mode = 0o644): string {
  const path = join(place, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content, { mode });
  return path;
}

const env = () => ({ PATH: "/usr/bin:/bin", HOME: join(place, "home") });
const usual = { install: false, messages: en.engine, warn: () => {} };
const find = (over: Partial<Parameters<typeof findInterpreter>[0]> = {}) =>
  findInterpreter({ ...usual, asked: python, env: env(), ...over });

describe("the search for Python", () => {
  /** Every module that dlj's own Python code imports, and those that Python imports by itself. */
  const imported = [
    ...new Set(
      execFileSync(
        "grep",
        ["-rhoE", "^ *(import|from) [a-z_]+(, [a-z_]+)*", "src", "--include=*.py"],
        {
          encoding: "utf8",
        },
      )
        .split("\n")
        .flatMap((line) =>
          line
            .trim()
            .replace(/^(import|from) /, "")
            .split(", "),
        )
        .filter((name) => name !== "" && name !== "numpy"),
    ),
  ];

  test("runs no module of the current folder", async () => {
    expect(imported).toContain("compileall");
    const mark = join(place, "ran");
    const trap = `import os\nopen(${JSON.stringify(mark)}, "a").write(__name__)\n`;
    const repository = join(place, "repository");
    for (const name of [...imported, "numpy", "sitecustomize", "usercustomize", "encodings"])
      write(`repository/${name}.py`, trap);
    write("repository/solutions/relu.py", "print(0)\n");
    write("repository/.venv/bin/python", `#!/bin/sh\ntouch ${mark}\nexec ${python} "$@"\n`, 0o755);
    write("repository/.python-version", "../../../repository\n");
    const options = {
      cwd: repository,
      env: { XDG_CACHE_HOME: join(place, "cache"), XDG_STATE_HOME: join(place, "state") },
    };
    const graded = await dlj(["grade", ".", "--layout", "repository"], options);
    expect(graded.out).toContain("1 solution: 1 WA");
    expect(existsSync(mark)).toBe(false);
    const run = await dlj(["run", "relu", "--python", python], options);
    expect(`${run.code} ${run.err}`).toMatch(/^1 $/);
    expect(existsSync(mark)).toBe(false);
    const cached = readFileSync(join(place, "cache/dlj/interpreters.json"), "utf8");
    expect(cached).not.toContain(repository);
  });

  test("asks a version manager's shim again once its choice changes", async () => {
    const chosen = `"\${PYENV_VERSION:-$(cat "$HOME/.pyenv/version")}"`;
    const shim = write(
      "shims/python3",
      `#!/bin/sh\n${python} "$@" | sed 's/"version": "[^"]*"/"version": "'${chosen}'"/'\n`,
      0o755,
    );
    const version = async (more: Partial<Parameters<typeof find>[0]> = {}) =>
      (await find({ asked: shim, ...more })).version;
    write("home/.pyenv/version", "3.10.1\n");
    expect(await version()).toBe("3.10.1");
    write("home/.pyenv/version", "3.10.2\n");
    expect(await version()).toBe("3.10.2");
    expect(await version({ env: { ...env(), PYENV_VERSION: "3.12.3" } })).toBe("3.12.3");
    expect(await version({ env: { ...env(), PYENV_VERSION: "3.13.4" } })).toBe("3.13.4");
    write("work/.python-version", "3.11.5\n");
    expect(await version({ folder: join(place, "work") })).toBe("3.11.5");
    expect(await version()).toBe("3.10.2");
  });

  test("ignores a folder of PATH inside the submissions, a relative one, and npx's", async () => {
    const own = write("submissions/bin/python3", `#!/bin/sh\nexec ${python} "$@"\n`, 0o755);
    const npx = write("other/node_modules/.bin/python3", readFileSync(own, "utf8"), 0o755);
    const distrusted = [join(place, "submissions")];
    const PATH = [".", "bin", dirname(own), dirname(npx), "/usr/bin"].join(":");
    const found = await find({ asked: undefined, distrusted, env: { ...env(), PATH } });
    expect(found.path).toBe(python);
  });

  test("sees the user's own packages as plain python3 does, also the first one installed", async () => {
    const first = await find();
    expect(first.searchPath.some((path) => path.startsWith(place))).toBe(false);
    const site = `home/.local/lib/python${first.version.replace(/\.\d+$/, "")}/site-packages`;
    write(`${site}/here.py`, "");
    write(`${site}/more.pth`, `${join(place, "shared")}\nimport sys; sys.exit(3)\n`);
    mkdirSync(join(place, "shared"));
    const then = await find();
    const plain = execFileSync(
      python,
      [
        "-S",
        "-c",
        "import site, sys; site.ENABLE_USER_SITE=True; print(site.getusersitepackages())",
      ],
      {
        env: env(),
        encoding: "utf8",
      },
    ).trim();
    const places = then.searchPath.filter((path) => path.startsWith(place));
    expect(places).toEqual([plain, join(place, "shared")]);
    // Before the system's, as in plain python3.
    expect(then.searchPath.indexOf(plain)).toBeLessThan(
      then.searchPath.findIndex((path) => path.startsWith("/usr") && path.endsWith("-packages")),
    );
    const distrusting = await find({ distrusted: [join(place, "shared")] });
    expect(distrusting.searchPath).not.toContain(join(place, "shared"));
    expect((await find()).searchPath).toContain(join(place, "shared"));
  });
});

const run = (engine: Awaited<ReturnType<typeof openEngine>>, source: string) =>
  engine.run({
    program: { language: "python", name: "solution.py", source: Buffer.from(source) },
    stdin: Buffer.of(),
    limits: usualLimits,
    seed: 1,
  });

describe("a description that is no longer right", () => {
  const stale = async (): Promise<Interpreter> => {
    await find();
    const file = join(place, "cache/dlj/interpreters.json");
    const wrong = readFileSync(file, "utf8").replace(/"numpy":"[\d.]+"/, '"numpy":"1.0.0"');
    writeFileSync(file, wrong);
    return await find();
  };

  test("is made again, once, and costs neither the sandbox nor the truth", async () => {
    const interpreter = await stale();
    expect(interpreter.numpy).toBe("1.0.0");
    let asked = 0;
    const options: EngineOptions = {
      interpreter,
      sandbox: "auto",
      slots: 2,
      busy: true,
      preload: ["numpy"],
      probeAgain: () => {
        asked += 1;
        return probeAgain(interpreter, { env: env() });
      },
    };
    const engines = new Engines("forkserver", options);
    const info = await engines.info();
    expect([asked, info.refused]).toEqual([1, []]);
    const outcome = await run(
      await engines.for("python"),
      "import numpy\nprint(numpy.__version__)",
    );
    await engines.close();
    expect(text(outcome.stdout)).toBe(`${engines.interpreter.numpy}\n`);
    expect((await find()).numpy).toBe(engines.interpreter.numpy);
  });
});

describe("a Python on which the warm server fails", () => {
  const broken = {
    "ends while it imports": "import os\nos._exit(3)\n",
    "starts a process too many": "import os\nif os.fork() == 0: os._exit(0)\nos.abort()\n",
  };
  test.each(Object.entries(broken))(
    "%s: each case gets an interpreter, with one warning",
    async (_, source) => {
      write("modules/breaks_servers.py", source);
      const found = await find();
      const interpreter = { ...found, searchPath: [...found.searchPath, join(place, "modules")] };
      const warnings: string[] = [];
      const engine = await openEngine("forkserver", {
        interpreter,
        sandbox: "auto",
        slots: 2,
        busy: true,
        preload: ["breaks_servers"],
        warn: (message) => warnings.push(message),
      });
      const strongest = await openEngine("forkserver", {
        interpreter: found,
        sandbox: "auto",
        slots: 1,
        preload: [],
      });
      expect(engine.info).toEqual({ ...strongest.info, engine: "process" });
      await strongest.close();
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toContain("can't keep a warm server");
      const outcomes = await Promise.all([1, 2, 3].map(() => run(engine, "print('here')")));
      await engine.close();
      for (const outcome of outcomes)
        expect([endingOf(outcome), text(outcome.stdout)]).toEqual(["exit 0", "here\n"]);
    },
  );
});
