import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packageRoot, version } from "../../src/package-root.ts";
import { dlj } from "./dlj.ts";

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), "dlj-launch-"));
});
afterEach(() => rmSync(cache, { recursive: true, force: true }));

const kept = () => join(cache, "dlj", "code", "list.bin");
const list = () => dlj(["list", "--track", "vae"], { env: { XDG_CACHE_HOME: cache } });

describe("the launcher", () => {
  it("answers --version without loading anything", async () => {
    const { code, out } = await dlj(["--version"], { env: { XDG_CACHE_HOME: cache } });
    expect([code, out]).toEqual([0, `${version}\n`]);
    expect(readdirSync(cache)).toEqual([]);
  });

  it("reads no other languages of zod's, nor the packages of rare commands", () => {
    const bundle = readFileSync(join(packageRoot, "dist", "dlj.cjs"), "latin1");
    expect(bundle).toContain("node_modules/zod/");
    expect(bundle).not.toContain("node_modules/zod/v4/locales/zh-CN.js");
    expect(bundle).not.toMatch(/node_modules\/(bullmq|ioredis)\//);
  });

  it("keeps the code of a command for the next time, for its user alone", async () => {
    const first = await list();
    const { mode, mtimeMs } = statSync(kept());
    expect(mode & 0o777).toBe(0o600);
    expect(statSync(join(cache, "dlj", "code")).mode & 0o777).toBe(0o700);
    expect(await list()).toEqual(first);
    expect(statSync(kept()).mtimeMs).toBe(mtimeMs);
  });

  it.each([
    ["is cut short", (code: Buffer) => code.subarray(0, code.length / 2)],
    ["is of another bundle", (code: Buffer) => Buffer.concat([Buffer.from('["/other"]\n'), code])],
    ["is empty", () => Buffer.of()],
  ])("makes code anew that %s", async (_, spoil) => {
    const first = await list();
    const whole = readFileSync(kept());
    writeFileSync(kept(), spoil(whole));
    expect(await list()).toEqual(first);
    expect(readFileSync(kept()).length).toBeGreaterThan(whole.length / 2 + 1000);
  });

  it("does not use code that others could have written", async () => {
    await list();
    chmodSync(kept(), 0o666);
    await list();
    expect(statSync(kept()).mode & 0o777).toBe(0o600);
  });

  it("works where nothing can be kept, and keeps nothing of what is no command", async () => {
    const file = join(cache, "file");
    writeFileSync(file, "");
    expect((await dlj(["list"], { env: { XDG_CACHE_HOME: file } })).code).toBe(0);
    expect((await dlj(["lost"], { env: { XDG_CACHE_HOME: cache } })).code).toBe(2);
    expect(readdirSync(cache)).toEqual(["file"]);
  });
});
