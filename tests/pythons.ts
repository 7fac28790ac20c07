import { findAllInterpreters } from "../src/engine/interpreter/find-interpreter.ts";

/** This machine's Pythons with NumPy, one for each major version of NumPy. */
export const pythons = await onePerWorld();

async function onePerWorld(): Promise<{ name: string; path: string; numpy: string }[]> {
  const found = await findAllInterpreters({ asked: undefined, env: process.env, folder: "/" });
  const worlds = new Map<string, { name: string; path: string; numpy: string }>();
  for (const { path, numpy } of found) {
    const major = numpy?.split(".")[0];
    if (numpy !== undefined && major !== undefined && !worlds.has(major)) {
      worlds.set(major, { name: `NumPy ${major}.x`, path, numpy });
    }
  }
  return [...worlds.values()];
}
