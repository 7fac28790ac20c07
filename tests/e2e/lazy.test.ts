import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dlj } from "./dlj.ts";

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "dlj-lazy-"));
  // Prints the files that Node has loaded on stderr at the end.
  const tell = "process.on('exit', () => console.error(Object.keys(require.cache).join('\\n')));";
  const made =
    "Intl.Segmenter = class extends Intl.Segmenter { constructor() { super(); console.error('SEGMENTER') } };";
  writeFileSync(join(home, "tell.cjs"), `${tell}\n${made}\n`);
  mkdirSync(join(home, "class", "ann"), { recursive: true });
  writeFileSync(join(home, "class", "ann", "sigmoid.py"), "print(0.5)\n");
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What a command writes on stderr, with what it has loaded. */
async function told(...args: string[]): Promise<string> {
  const env = { NODE_OPTIONS: `--require ${join(home, "tell.cjs")}` };
  const { err } = await dlj(args, { cwd: home, env });
  expect(err).toContain("bin/load.js");
  return err;
}

/** The separate packages that a command has loaded. */
async function loaded(...args: string[]): Promise<string[]> {
  const err = await told(...args);
  return [...err.matchAll(/dist\/packages\/(\w+)\.cjs$/gm)].map(([, name = ""]) => name).sort();
}

describe("BullMQ and its Redis client", () => {
  it("are not loaded by what grades here", async () => {
    for (const command of [["list"], ["grade", "class"], ["grade", "--help"], ["worker", "-h"]]) {
      expect(await loaded(...command), command.join(" ")).toEqual([]);
    }
  });

  it("are loaded by what grades elsewhere", async () => {
    expect(await loaded("worker", "--queue", "redis://127.0.0.1:1")).toContain("ioredis");
  });
});

describe("the tables of Intl", () => {
  it("are not loaded, unless a value has to be broken", async () => {
    const wide = "print(list(range(100)))\n";
    writeFileSync(join(home, "wide.py"), wide);
    for (const command of [["--help"], ["list", "--lang", "zh"], ["run", "sigmoid"]]) {
      expect(await told(...command), command.join(" ")).not.toContain("SEGMENTER");
    }
    expect(await told("run", "sigmoid", "wide.py")).toContain("SEGMENTER");
  });
});
