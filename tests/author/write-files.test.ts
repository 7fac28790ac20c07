import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFiles } from "../../src/author/write-files.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dlj-write-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("files are written all or none", () => {
  const [good, bad] = [join(folder, "a.in"), join(folder, "taken", "a.out")];
  writeFileSync(good, "before");
  mkdirSync(join(folder, "x"));
  writeFileSync(join(folder, "taken"), "a file where a folder is needed");
  const drafts = [
    { file: good, content: "after" },
    { file: bad, content: "b" },
  ];
  expect(() => writeFiles(drafts, [folder])).toThrow(/a.out: can't be written \(EEXIST|ENOTDIR\)/);
  expect(readFileSync(good, "utf8")).toBe("before");
  expect(readdirSync(folder).sort()).toEqual(["a.in", "taken", "x"]);
});

test("nothing is written if one file is outside of the problem, by its path or through a link", () => {
  const [own, other] = [join(folder, "own"), join(folder, "other")];
  for (const one of [own, other]) mkdirSync(one);
  symlinkSync(other, join(own, "link"));
  writeFileSync(join(other, "theirs"), "theirs");
  symlinkSync(join(other, "theirs"), join(own, "file"));
  for (const name of ["../other/b.in", "../owner/b.in", "link/b.in", "link/new/b.in", "file"]) {
    const drafts = [join(own, "a.in"), join(own, name)].map((file) => ({ file, content: "x" }));
    expect(() => writeFiles(drafts, [own]), name).toThrow(/outside/);
    expect(readdirSync(folder).sort()).toEqual(["other", "own"]);
    expect(readdirSync(own).sort()).toEqual(["file", "link"]);
    expect(readdirSync(other)).toEqual(["theirs"]);
    expect(readFileSync(join(other, "theirs"), "utf8")).toBe("theirs");
  }
  writeFiles([{ file: join(own, "new", "a.in"), content: "x" }], [own]);
  expect(existsSync(join(own, "new", "a.in"))).toBe(true);
});
