import { spawnSync } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { emptyFolder, sweepLeftFolders } from "../../src/engine/sandbox/current-folder.ts";

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "dlj-left-"));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const space = /\d+/.exec(readlinkSync("/proc/self/ns/pid"))?.[0];
/** The id of a process that has ended. */
const dead = spawnSync("true").pid;

function left(name: string, owner?: number): string {
  const folder = join(parent, name);
  mkdirSync(join(folder, "inner"), { recursive: true });
  writeFileSync(join(folder, "inner", "file"), "");
  if (owner !== undefined) chownSync(folder, owner, owner);
  return folder;
}

it("a folder of a killed run is removed, with what a solution left in it", async () => {
  const folder = left(`dlj-${space}-${dead}-abc123`);
  const kept = join(parent, "kept");
  mkdirSync(kept);
  symlinkSync(kept, join(folder, "inner", "link"));
  await sweepLeftFolders(parent);
  expect([existsSync(folder), existsSync(kept)]).toEqual([false, true]);
});

it("those of living processes, of other process namespaces and of other names are left alone", async () => {
  const others = [
    left(`dlj-${space}-${process.pid}-abc123`),
    left(`dlj-1${space}-${dead}-abc123`),
    left(`dlj-${space}-${dead}-abc123-more`),
    left(`dlj-abc123`),
  ];
  const target = left("target");
  symlinkSync(target, join(parent, `dlj-${space}-${dead}-abc456`));
  await sweepLeftFolders(parent);
  expect([...others, target].filter((folder) => !existsSync(folder))).toEqual([]);
  expect(existsSync(join(target, "inner", "file"))).toBe(true);
});

it.skipIf(process.getuid?.() !== 0)(
  "those of other users are left alone (needs root)",
  async () => {
    const other = left(`dlj-${space}-${dead}-abc123`, 1000);
    const server = left(`dlj-${space}-${dead}-abc456`, 62_001);
    await sweepLeftFolders(parent);
    expect([existsSync(other), existsSync(server)]).toEqual([true, false]);
  },
);

it("a server's folder has the name that is looked for", () => {
  const folder = emptyFolder(undefined);
  rmSync(folder, { recursive: true });
  expect(basename(folder)).toMatch(new RegExp(`^dlj-${space}-${process.pid}-\\w{6}$`));
});
