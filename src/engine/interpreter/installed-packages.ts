import { readdirSync } from "node:fs";
import type { Interpreter } from "../engine.ts";

/** What is installed for an interpreter, as `name-version`, sorted: a solution may import any of it. */
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
