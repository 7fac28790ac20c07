import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Interpreter } from "../engine/engine.ts";
import { knownPackages } from "../judge/known-packages.ts";
import { acceptedFiles } from "./folder.ts";

/** The part of an interpreter that says which packages it has. */
export type ImportPath = Pick<Interpreter, "searchPath">;

/** A solution that an interpreter can't run, and the package that it lacks. */
export interface LeftOut {
  readonly file: string;
  readonly name: string;
  readonly missing: string;
}

/**
 * The known package that a solution imports and an interpreter lacks; undefined if it has them all. An unknown name may be a
 * misspelling, so it leaves nothing out. An import inside `try` or a function is indented: the solution may run without it.
 */
export function missingPackage(file: string, { searchPath }: ImportPath): string | undefined {
  return importedAtTop(readFileSync(file, "utf8")).find(
    (name) => knownPackages.has(name) && !searchPath.some((folder) => holds(folder, name)),
  );
}

/** The accepted solutions that an interpreter can run, and the others. */
export function acceptedUnder(
  folder: string,
  interpreter: ImportPath,
): { readonly files: readonly string[]; readonly leftOut: readonly LeftOut[] } {
  const all = acceptedFiles(folder).map((file) => ({
    file,
    name: basename(file),
    missing: missingPackage(file, interpreter),
  }));
  return {
    files: all.filter(({ missing }) => missing === undefined).map(({ file }) => file),
    leftOut: all.flatMap(({ missing, ...one }) =>
      missing === undefined ? [] : { ...one, missing },
    ),
  };
}

/** The first parts of the names that unindented lines import: `torch` of `import torch.nn as nn`. */
function importedAtTop(source: string): string[] {
  return source.split("\n").flatMap((line) => {
    const from = /^from\s+(\w+)/.exec(line)?.[1];
    const listed = /^import\s+([^#;]+)/.exec(line)?.[1]?.split(",") ?? [];
    return [from, ...listed.map((one) => /\w+/.exec(one)?.[0])].filter(
      (name) => name !== undefined,
    );
  });
}

function holds(folder: string, name: string): boolean {
  return existsSync(join(folder, name)) || existsSync(join(folder, `${name}.py`));
}
