import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeFolder } from "../../src/files/private-folder.ts";
import { withoutLinks } from "../../src/files/without-links.ts";

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "dlj-links-")));
  mkdirSync(join(root, "graded/inner"), { recursive: true });
  mkdirSync(join(root, "own"));
  writeFileSync(join(root, "own/victim"), "mine");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("a path to write", () => {
  it("is refused if a link of the distrusted folder is on the way", () => {
    const link = (name: string, to: string) => symlinkSync(to, join(root, "graded", name));
    link("file", "../own/victim");
    link("dangling", "../own/new");
    link("folder", "../own");
    link("inner/absolute", join(root, "own"));
    link("inside", "inner");
    link("itself", "itself");
    link("chain", "folder");
    const graded = join(root, "graded");
    const refused = ["file", "dangling", "folder/x", "inner/absolute/x", "inside/x", "itself"];
    for (const path of [...refused, "chain/x"])
      expect(() => withoutLinks(join(graded, path), [graded]), path).toThrow(/is a link/);
    writeFileSync(join(graded, "a file"), "");
    expect(withoutLinks(join(graded, "a file/x"), [graded])).toBe(join(graded, "a file/x"));
    const free = join(graded, "inner/new/file");
    expect(withoutLinks(free, [graded])).toBe(free);
    expect(withoutLinks(join(root, "own/file"), [graded])).toBe(join(root, "own/file"));
  });

  it("follows the user's own links, also into a distrusted folder, but no link inside it", () => {
    symlinkSync("own", join(root, "mine"));
    symlinkSync("graded", join(root, "theirs"));
    symlinkSync("../own", join(root, "graded/out"));
    const distrusted = [join(root, "theirs")];
    expect(withoutLinks(join(root, "mine/x"), distrusted)).toBe(join(root, "own/x"));
    expect(withoutLinks(join(root, "theirs/x"), distrusted)).toBe(join(root, "graded/x"));
    const out = join(root, "theirs/out/x");
    expect(() => withoutLinks(out, distrusted)).toThrow(/graded\/out is a link/);
  });
});

it("a folder that can't be made ends with an error, not in a loop", () => {
  expect(() => makeFolder("/proc/dlj/below")).toThrow(/ENOENT/);
  expect(() => makeFolder(join(root, "own/victim/below"))).toThrow();
  makeFolder(join(root, "a/b/c"));
  expect(realpathSync(join(root, "a/b/c"))).toBe(join(root, "a/b/c"));
});
