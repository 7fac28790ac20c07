import { readdirSync } from "node:fs";
import type { Interpreter } from "../engine.ts";

/** The packages of an interpreter as sorted `name-version` texts. A solution may import any of them. */
export function installedPackages({ searchPath }: Pick<Interpreter, "searchPath">): string[] {
  const folders = searchPath.filter((folder) => /-packages$/.test(folder));
  const names = folders.flatMap(namesIn).filter((name) => /\.(dist|egg)-info$/.test(name));
  return [...new Set(names.map((name) => name.replace(/\.\w+-info$/, "")))].sort();
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
