import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { packageRoot } from "../src/package-root.ts";

const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], {
  cwd: packageRoot,
  encoding: "utf8",
})
  .split("\n")
  .filter((path) => path !== "" && existsSync(join(packageRoot, path)));
const folders = new Set(
  files.flatMap((path) => {
    const parts = path.split("/");
    return parts.slice(1).map((_, index) => `${parts.slice(0, index + 1).join("/")}/`);
  }),
);
const text = readFileSync(join(packageRoot, "ARCHITECTURE.md"), "utf8");
const [, tree = "", prose = ""] = text.split("```");

/** Each path on the left of the tree, with the text on its right. */
const entries = [...tree.matchAll(/^(\S+) {2,}(.*(?:\n {4,}.*)*)/gm)].map(([, path, about]) => ({
  path: path as string,
  about: about as string,
}));

/** `problems/<id>/` means the folder of every problem. */
const oneOf = (path: string) => path.replace("<id>", "softmax");

it.each(entries)("ARCHITECTURE.md: $path exists, with the files named beside it", (entry) => {
  const path = oneOf(entry.path);
  expect(path.endsWith("/") ? [...folders] : files).toContain(path);
  const named = entry.about.match(/(?<![/\w])[\w./-]*\w(\.(ts|py|mjs|js|json)\b|\/)/g) ?? [];
  for (const name of named) {
    const whole = join(path, name);
    const isThere = existsSync(join(packageRoot, whole)) || existsSync(join(packageRoot, name));
    expect(isThere, whole).toBe(true);
  }
});

it("ARCHITECTURE.md has every folder of src, in a line of its own", () => {
  const ofSource = [...folders].filter((folder) => folder.startsWith("src/") && folder !== "src/");
  const isNamed = new Set(entries.map(({ path }) => path));
  // A folder that holds only folders is described by them.
  const holdsFiles = ofSource.filter((folder) =>
    files.some((file) => `${dirname(file)}/` === folder),
  );
  expect(holdsFiles.filter((folder) => !isNamed.has(folder))).toEqual([]);
});

// mutants.py is handed to Python as one program.
it("no file of src but mutants.py has more than 250 lines", () => {
  const ofSource = files.filter(
    (path) => /^src\/.*\.(ts|py)$/.test(path) && path !== "src/author/mutants.py",
  );
  const lines = (path: string) => readFileSync(join(packageRoot, path), "utf8").split("\n").length;
  expect(ofSource.filter((path) => lines(path) > 251)).toEqual([]);
});

it("ARCHITECTURE.md names only paths that exist in its prose", () => {
  const quoted = [...prose.matchAll(/`([\w.-]+\/[\w./-]*|[\w-]+\.(?:ts|py|json))`/g)];
  const paths = quoted.map(([, path = ""]) => path).filter((path) => path !== "command.ts");
  expect(paths.length).toBeGreaterThan(30);
  expect(paths.filter((path) => !existsSync(join(packageRoot, path)))).toEqual([]);
});

it("every exported name of src is defined once, apart from registries", () => {
  // Each command exports `command`; en and zh have the same areas, named for their folders.
  const sources = files.filter((path) => /^src\/(?!text\/).*\.ts$/.test(path));
  const places = new Map<string, string[]>();
  const definition =
    /^export (?:async )?(?:const|function\*?|class|interface|type) (?!command\b)(\w+)/gm;
  for (const path of sources)
    for (const [, name = ""] of readFileSync(join(packageRoot, path), "utf8").matchAll(definition))
      places.set(name, [...(places.get(name) ?? []), path]);
  expect(places.size).toBeGreaterThan(500);
  expect([...places].filter(([, paths]) => new Set(paths).size > 1)).toEqual([]);
});
