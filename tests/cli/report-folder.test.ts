import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ReportFolder } from "../../src/cli/shared/report-folder.ts";
import { folder } from "../grade/temporary.ts";

async function* files(...paths: string[]) {
  for (const path of paths) yield { path, text: path };
}

it("is written whole, and replaces an older report, but no other folder", async () => {
  const root = folder();
  const path = join(root, "feedback");
  await new ReportFolder(path, []).write(files("ann.html", "bob/x.md"));
  expect(readFileSync(join(path, "bob/x.md"), "utf8")).toBe("bob/x.md");
  await new ReportFolder(path, []).write(files("ann.html"));
  expect(readdirSync(path).sort()).toEqual([".dlj-report", "ann.html"]);
  mkdirSync(join(root, "own"));
  writeFileSync(join(root, "own/notes.txt"), "mine");
  expect(() => new ReportFolder(join(root, "own"), [])).toThrow(
    /is not empty, and dlj did not make it/,
  );
  expect(readdirSync(root).sort()).toEqual(["feedback", "own"]);
});

it("leaves nothing if the run ends before it is written", () => {
  const root = folder();
  new ReportFolder(join(root, "feedback"), []).discard();
  expect(readdirSync(root)).toEqual([]);
});

it("is not written through a link in a folder that others filled", () => {
  const root = folder({ "subs/a.py": "", "home/notes.txt": "" });
  symlinkSync("../home", join(root, "subs/out"));
  expect(() => new ReportFolder(join(root, "subs/out/feedback"), [join(root, "subs")])).toThrow(
    /link/,
  );
});
