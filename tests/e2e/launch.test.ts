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
  it("reads every sign of the bundle as it is: all are ASCII", () => {
    const bundle = readFileSync(join(packageRoot, "dist", "dlj.cjs"));
    expect(bundle.findIndex((byte) => byte > 0x7f)).toBe(-1);
  });

  it("answers --version without loading anything", async () => {
    const { code, out } = await dlj(["--version"], { env: { XDG_CACHE_HOME: cache } });
    expect([code, out]).toEqual([0, `${version}\n`]);
    expect(readdirSync(cache)).toEqual([]);
  });

  it("reads only dlj's languages of zod's, and no packages of rare commands", () => {
    const bundle = readFileSync(join(packageRoot, "dist", "dlj.cjs"), "latin1");
    expect(bundle).toContain("node_modules/zod/");
    const locales = bundle.match(/zod\/v4\/locales\/[\w-]+\.js/g);
    expect([...new Set(locales)].sort()).toEqual(
      ["en", "index", "zh-CN"].map((one) => `zod/v4/locales/${one}.js`),
    );
    expect(bundle).not.toMatch(/node_modules\/(bullmq|ioredis)\//);
  });

  it("keeps the code of a command for its user alone", async () => {
    const first = await list();
    const { mode, mtimeMs } = statSync(kept());
    expect(mode & 0o777).toBe(0o600);
    expect(statSync(join(cache, "dlj", "code")).mode & 0o777).toBe(0o700);
    expect(await list()).toEqual(first);
    expect(statSync(kept()).mtimeMs).toBe(mtimeMs);
  });

  it.each([
    ["is cut short", (code: Buffer) => code.subarray(0, code.length / 2)],
    [
      "belongs to another bundle",
      (code: Buffer) => Buffer.concat([Buffer.from('["/other"]\n'), code]),
    ],
    ["is empty", () => Buffer.of()],
  ])("compiles again if the code %s", async (_, spoil) => {
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

  it("works if nothing can be kept, and keeps nothing for an unknown command", async () => {
    const file = join(cache, "file");
    writeFileSync(file, "");
    expect((await dlj(["list"], { env: { XDG_CACHE_HOME: file } })).code).toBe(0);
    // Node's recursive mkdir never returns for a folder that can't be made there.
    expect((await dlj(["list"], { env: { XDG_CACHE_HOME: "", HOME: "/proc" } })).code).toBe(0);
    expect((await dlj(["lost"], { env: { XDG_CACHE_HOME: cache } })).code).toBe(2);
    expect(readdirSync(cache)).toEqual(["file"]);
  });
});
