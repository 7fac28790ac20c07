import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { commands } from "../../src/cli/commands.ts";
import { exitCodes } from "../../src/error.ts";
import { verdicts } from "../../src/judge/verdict.ts";
import { packageRoot } from "../../src/package-root.ts";
import { pages, tracked } from "./tracked.ts";

const read = (path: string) => readFileSync(join(packageRoot, path), "utf8");
const manifest = JSON.parse(read("package.json"));
let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "dlj-project-"));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The lines of all fenced blocks without a language or in sh. */
const shellLines = (text: string) =>
  [...text.matchAll(/^```(?:sh)?\n([\s\S]*?)^```$/gm)].flatMap(([, block = ""]) =>
    block.split("\n").map((line) => line.replace(/ +#.*/, "")),
  );

describe("nothing installs a name that we don't own", () => {
  const texts = tracked.filter(
    (path) => pages.includes(path) || /^(examples|\.github|action\.yml|scripts)/.test(path),
  );

  it.each(texts)("%s", (path) => {
    const allowed = [
      "npm ci && npx dlj run sigmoid",
      "npm unlink --global dlj",
      "`npm install dlj` and\n`npx dlj` outside a checkout would run a stranger's code",
      // In the checkout's own workflow npx runs the checkout.
      ...(path === ".github/workflows/ci.yml" ? ["npx dlj doctor", "npx dlj test all"] : []),
    ];
    const text = allowed.reduce((rest, one) => rest.replaceAll(one, ""), read(path));
    expect(text).not.toMatch(/\b(npx|npm (i|install|exec|x)|pnpm|yarn)\b[^\n]* dlj(@|\s|$)/m);
    expect(text).not.toMatch(/uses: *\S*dlj\S*@/);
  });

  it("the package has no dependencies, and names no repository that somebody could own", () => {
    for (const kind of ["dependencies", "optionalDependencies", "peerDependencies"])
      expect(manifest).not.toHaveProperty(kind);
    const { homepage, repository, bugs } = manifest;
    for (const url of [homepage, repository.url, bugs.url])
      expect(new URL(url.replace("git+", "")).hostname).toMatch(/\.example$/);
  });

  it("an example fails until a commit is filled in", () => {
    for (const name of readdirSync(join(packageRoot, "examples/github"))) {
      const checkouts = [...read(`examples/github/${name}`).matchAll(/ref: "(.*)"/g)];
      expect(checkouts.length).toBeGreaterThan(0);
      for (const [, ref] of checkouts) expect(ref).toMatch(/^0{40}$/);
    }
  });
});

describe("README", () => {
  const [english, chinese] = [read("README.md"), read("README.zh.md")];

  it("has the two commands, and the same commands in both languages", () => {
    const start = ["npm ci && npx dlj run sigmoid", "npm test"];
    const language = (line: string) => line.replace(" --lang zh", "");
    expect(shellLines(english)).toEqual(expect.arrayContaining(start));
    expect(shellLines(chinese).map(language)).toEqual(shellLines(english));
  });

  it("has a row for every verdict and every exit code", () => {
    for (const text of [english, chinese]) {
      const rows = text.split("\n").filter((line) => line.startsWith("| "));
      const first = rows.map((row) => row.split("|")[1]?.trim() ?? "");
      const names = first.flatMap((cell) => cell.split(/, |、/));
      expect(names).toEqual(expect.arrayContaining(Object.keys(verdicts)));
      expect(names).toEqual(expect.arrayContaining(Object.values(exitCodes).map(String)));
    }
  });
});

describe("pages", () => {
  it.each(pages)("%s links only to files that exist", (path) => {
    for (const [, target = ""] of read(path).matchAll(/\]\(([^)#]+)[^)]*\)/g)) {
      if (/^https?:/.test(target)) continue;
      expect(existsSync(join(packageRoot, dirname(path), target)), target).toBe(true);
    }
  });

  it.each(pages)("%s shows only commands that exist, with options that they have", (path) => {
    const shown = shellLines(read(path)).filter((line) => /^(dlj|npx dlj) /.test(line));
    for (const line of shown) {
      const [name = "", ...rest] = line.replace(/^(npx )?dlj /, "").split(" ");
      expect(Object.keys(commands), line).toContain(name);
      const flags = rest.filter((word) => word.startsWith("--"));
      if (flags.length === 0) continue;
      const help = execFileSync(process.execPath, ["bin/dlj.js", name, "--help"], {
        cwd: packageRoot,
        encoding: "utf8",
      });
      for (const flag of flags) expect(help, line).toContain(flag.split("=")[0]);
    }
  });

  it("CONTRIBUTING.md names every npm package once, and every script that it shows exists", () => {
    const contributing = read("CONTRIBUTING.md");
    const named = [...contributing.matchAll(/^\| ((?:@?[a-z][\w/-]*(?:, )?)+) \|/gm)]
      .flatMap(([, cell = ""]) => cell.split(", "))
      .filter((name) => name !== "package" && name !== "command");
    expect(named.sort()).toEqual(Object.keys(manifest.devDependencies).sort());
    for (const page of [contributing, read("README.md"), read("SECURITY.md")])
      for (const [, script = ""] of page.matchAll(/npm run ([a-z:]+)/g))
        expect(manifest.scripts, script).toHaveProperty([script]);
  });
});

describe("a release", () => {
  it("is checked: tag, package.json and the changelog agree", () => {
    const check = (tag: string) =>
      spawnSync(process.execPath, ["scripts/check-release.mjs", tag], {
        cwd: packageRoot,
        encoding: "utf8",
      });
    expect(check(`v${manifest.version}`)).toMatchObject({ status: 0, stderr: "" });
    expect(check("v99.0.0")).toMatchObject({
      status: 1,
      stderr: `The tag is v99.0.0, but package.json has ${manifest.version}.\n`,
    });
  });

  it("names the repository that it runs in", () => {
    const place = mkdtempSync(join(home, "named-"));
    for (const name of ["package.json", "scripts"])
      cpSync(join(packageRoot, name), join(place, name), { recursive: true });
    const address = "https://git.example/someone/fork";
    execFileSync(process.execPath, ["scripts/name-repository.mjs", address], { cwd: place });
    const named = JSON.parse(readFileSync(join(place, "package.json"), "utf8"));
    expect(named).toEqual({
      ...manifest,
      homepage: `${address}#readme`,
      repository: { type: "git", url: `git+${address}.git` },
      bugs: { url: `${address}/issues` },
    });
  });
});

describe("workflows and issue forms", () => {
  const forms = tracked.filter((path) => path.startsWith(".github/ISSUE_TEMPLATE/"));
  const workflows = tracked.filter((path) => path.startsWith(".github/workflows/"));

  it("CI covers every Node that package.json allows and CONTRIBUTING's systems", () => {
    const { jobs } = parse(read(".github/workflows/ci.yml"));
    const { os, node, python } = jobs.versions.strategy.matrix;
    expect(os).toEqual(["ubuntu-latest", "macos-latest"]);
    expect(Math.min(...node)).toBe(
      Number.parseInt(/\d+/.exec(manifest.engines.node)?.[0] ?? "", 10),
    );
    expect(python[0]).toBe("3.9");
  });

  it.each(workflows)("%s runs only scripts that exist", (path) => {
    const steps = Object.values(
      parse(read(path)).jobs as Record<string, { steps: { run?: string }[] }>,
    ).flatMap((job) => job.steps);
    for (const { run = "" } of steps) {
      for (const [, script = ""] of run.matchAll(/npm run ([a-z:]+)/g))
        expect(manifest.scripts).toHaveProperty([script]);
      for (const [file] of run.matchAll(/scripts\/[\w.-]+|\.ci\/run/g))
        expect(existsSync(join(packageRoot, file)), file).toBe(true);
    }
  });

  it.each(forms.filter((path) => !path.endsWith("config.yml")))(
    "%s is a form with unique ids",
    (path) => {
      const { name, description, body } = parse(read(path));
      expect([typeof name, typeof description]).toEqual(["string", "string"]);
      const ids = body.map(({ id }: { id: string }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );
});
