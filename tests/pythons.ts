import type { ImportPath } from "../src/author/missing-package.ts";
import { findAllInterpreters } from "../src/engine/interpreter/find-interpreter.ts";

/** This machine's Pythons with NumPy, one for each major version of NumPy. */
export const pythons = await onePerWorld();

interface Python extends ImportPath {
  readonly name: string;
  readonly path: string;
  readonly numpy: string;
}

async function onePerWorld(): Promise<Python[]> {
  const found = await findAllInterpreters({ asked: undefined, env: process.env, folder: "/" });
  const worlds = new Map<string, Python>();
  for (const { path, numpy, searchPath } of found) {
    const major = numpy?.split(".")[0];
    if (numpy !== undefined && major !== undefined && !worlds.has(major)) {
      worlds.set(major, { name: `NumPy ${major}.x`, path, numpy, searchPath });
    }
  }
  return [...worlds.values()];
}
