import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { pages, tracked } from "./tracked.ts";

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "dlj-release-"));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

it("a release runs from its tarball alone, without node_modules", () => {
  const place = mkdtempSync(join(home, "packed-"));
  const flags = ["pack", "--ignore-scripts", "--silent", "--pack-destination", place];
  execFileSync("npm", flags, { cwd: packageRoot });
  const [tarball = ""] = readdirSync(place);
  execFileSync("tar", ["-xzf", tarball], { cwd: place });
  const run = (...words: string[]) =>
    spawnSync(process.execPath, ["package/bin/dlj.js", ...words], {
      cwd: place,
      encoding: "utf8",
      env: { ...process.env, XDG_CACHE_HOME: join(place, "cache"), LANG: "C", LC_ALL: "" },
    });
  expect(run("run", "sigmoid", "package/solutions/sigmoid.py")).toMatchObject({ status: 0 });
  expect(run("list").stdout).toContain("sigmoid");
  for (const page of pages.filter((path) => !/^(CONTRIBUTING|tests|\.github)/.test(path)))
    expect(existsSync(join(place, "package", page)), page).toBe(true);
}, 300_000);

it("installs for a build only what the bundle contains, and esbuild", () => {
  const place = mkdtempSync(join(home, "build-"));
  for (const path of tracked.filter((one) => /^(src|bin|scripts|package)/.test(one)))
    cpSync(join(packageRoot, path), join(place, path), { recursive: true });
  const script = join(place, "scripts/install-for-build.mjs");
  const env = { ...process.env, npm_config_prefer_offline: "true" };
  execFileSync(process.execPath, [script], { env, stdio: "pipe" });
  expect(existsSync(join(place, "dist/dlj.cjs"))).toBe(true);
  for (const tool of ["typescript", "vitest", "playwright-core", "@biomejs/biome", "fast-check"])
    expect(existsSync(join(place, "node_modules", tool)), tool).toBe(false);
  const locked = readFileSync(join(packageRoot, "package-lock.json"), "utf8");
  expect(readFileSync(join(place, "package-lock.json"), "utf8")).toBe(locked);
}, 300_000);

it("npx in a checkout that is not installed says what to type, and runs once it is", () => {
  const place = mkdtempSync(join(home, "early-"));
  const isNeeded = /^(src|bin|scripts|problems\/(sigmoid|problem)|solutions\/sigmoid|package)/;
  for (const path of tracked.filter((one) => isNeeded.test(one)))
    cpSync(join(packageRoot, path), join(place, path), { recursive: true });
  const npx = () =>
    spawnSync("npx", ["dlj", "run", "sigmoid"], {
      cwd: place,
      encoding: "utf8",
      env: { ...process.env, npm_config_cache: join(home, "npm"), npm_config_offline: "true" },
    });
  expect(npx()).toMatchObject({ status: 2, stderr: "dlj is not built yet. Type: npm ci\n" });
  cpSync(join(packageRoot, "dist"), join(place, "dist"), { recursive: true });
  const { status, stdout } = npx();
  expect([status, stdout]).toEqual([0, expect.stringContaining("AC  9 of 9")]);
}, 120_000);
