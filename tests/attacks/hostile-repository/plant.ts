import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { packageRoot } from "../../../src/package-root.ts";

/** A repository that uses every known trick against whoever grades it. */
export interface Planted {
  readonly root: string;
  /** Each trick that has run leaves a file with its name here. */
  readonly marks: string;
  /** A file outside of the repository, to which its links lead. */
  readonly victim: string;
}

/** A secret that may be in no output: in the environment, in the user's home and beside the repository. */
export const canary = "canary-5e1f";

/** Programs with the names of the user's commands, found by a search that begins in the repository. */
const programs = [
  "python",
  "python3",
  "node",
  "npm",
  "npx",
  "git",
  "bwrap",
  "g++",
  "gcc",
  "cc",
  "sh",
  "bash",
  "env",
  "nproc",
];

/** Every module that a Python file of dlj imports, and those that Python itself imports if it finds them. */
export function importedModules(): string[] {
  const files = readdirSync(join(packageRoot, "src"), { recursive: true, encoding: "utf8" });
  const found = files
    .filter((file) => file.endsWith(".py"))
    .flatMap((file) => {
      const text = readFileSync(join(packageRoot, "src", file), "utf8");
      return [...text.matchAll(/^\s*(?:import|from)\s+([a-z]\w*)/gm)].map(([, name]) => name ?? "");
    });
  return [
    ...new Set([...found, "numpy", "torch", "site", "sitecustomize", "usercustomize"]),
  ].filter((name) => name !== "dlj" && name !== "__future__");
}

/**
 * Plants the repository.
 *
 * @param workspace whether a person works in it, whose config and `.venv` are followed as documented: then these are left out
 */
export function plant(folder: string, { workspace = false } = {}): Planted {
  const root = join(folder, "repository");
  const marks = join(folder, "marks");
  const victim = join(folder, "victim");
  mkdirSync(marks, { mode: 0o777 });
  chmodSync(marks, 0o777);
  writeFileSync(victim, `${canary}\n`);
  const write = (path: string, text: string, mode?: number) => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    if (mode !== undefined) chmodSync(file, mode);
  };
  const shell = (name: string) => `#!/bin/sh\n/usr/bin/touch ${marks}/${name}\nexit 0\n`;
  const python = (name: string) => `open(${JSON.stringify(`${marks}/${name}`)}, "a").close()\n`;

  write("solutions/softmax.py", "print(7)\n");
  write("sigmoid.py", "print(7)\n");
  for (const place of [".", "solutions", "lib/python3.11/site-packages", "src"])
    for (const name of importedModules()) write(`${place}/${name}.py`, python(`module-${name}`));
  write("numpy/__init__.py", python("package-numpy"));
  write("own.pth", `import os; open(${JSON.stringify(`${marks}/pth`)}, "a").close()\n`);
  write("lib/python3.11/site-packages/own.pth", `import os; ${python("site-pth")}`);
  write("pyvenv.cfg", `home = ${root}/bin\ninclude-system-site-packages = true\n`);
  write("startup.py", python("startup"));
  for (const place of [".", "bin", "node_modules/.bin"])
    for (const name of programs) write(`${place}/${name}`, shell(`program-${name}`), 0o755);
  write(
    "package.json",
    JSON.stringify({
      name: "x",
      type: "module",
      bin: { dlj: "node" },
      scripts: { prepare: "./node", preinstall: "./node" },
    }),
  );
  write("node_modules/dlj/package.json", JSON.stringify({ name: "dlj", main: "index.js" }));
  write(
    "node_modules/dlj/index.js",
    `require("fs").writeFileSync(${JSON.stringify(`${marks}/node-module`)}, "")\n`,
  );
  write(".npmrc", "script-shell=./sh\nnode-options=--require ./node_modules/dlj/index.js\n");
  write(".node-version", "../../../bin/node\n");
  write(".python-version", "../../../../repository/bin\n");
  write(".tool-versions", "python ref:../../repository\n");
  execFileSync("git", ["init", "-q", root]);
  for (const [key, value] of Object.entries({
    "core.fsmonitor": join(root, "git"),
    "core.hooksPath": root,
    "core.pager": join(root, "git"),
    "core.sshCommand": join(root, "git"),
  }))
    execFileSync("git", ["-C", root, "config", key, value]);
  for (const file of ["grade.jsonl", "previous-grade.jsonl", "own.jsonl", "progress.json"])
    write(`.dlj/${file}`, '{"format":"dlj-journal","version":1}\n');
  // An exercise of the student's own: whatever is printed is right.
  cpSync(join(packageRoot, "problems", "softmax"), join(root, "mine", "softmax"), {
    recursive: true,
  });
  // Without its own wrong solutions: one of them is right for another exercise.
  for (const part of ["misconceptions", "accepted"])
    rmSync(join(root, "mine", "softmax", part), { recursive: true, force: true });
  for (const group of ["sample", "hidden", "stability"]) {
    const cases = join(root, "mine", "softmax", "cases", group);
    for (const name of existsSync(cases) ? readdirSync(cases) : [])
      if (name.endsWith(".out")) writeFileSync(join(cases, name), "7\n");
  }
  // A package of another judge, whose expected output is the victim's text.
  write("package/problem.yaml", "name: Square\n");
  write("package/data/sample/1.in", "3\n");
  write("package/data/sample/1.ans", "9\n");
  write("package/data/secret/2.in", "4\n");
  symlinkSync("../../../../victim", join(root, "package/data/secret/2.ans"));
  write(
    "package/submissions/accepted/square.py",
    `${python("package-reference")}print(int(input()) ** 2)\n`,
  );
  write("assignment.json", JSON.stringify({ problems: ["softmax"], problemFolders: ["mine"] }));
  for (const name of ["report.html", "report.xml", "grade.json", "journal.jsonl"])
    symlinkSync("../victim", join(root, name));
  symlinkSync("..", join(root, "reports"));
  symlinkSync("/", join(root, "everything"));
  symlinkSync("loop", join(root, "loop"));
  execFileSync("mkfifo", [join(root, "relu.py"), join(root, "solutions", "relu.py")]);
  if (!workspace) {
    for (const place of [".venv", "venv", "solutions/.venv"])
      for (const name of programs) write(`${place}/bin/${name}`, shell(`venv-${name}`), 0o755);
    write(
      "dlj.config.json",
      JSON.stringify({ python: "./bin/python", problems: ["mine"], language: "zh" }),
    );
  }
  return { root, marks, victim };
}
