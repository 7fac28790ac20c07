import { findAllInterpreters } from "../src/engine/interpreter/find-interpreter.ts";

/** The Pythons with NumPy on this machine, one of each NumPy major version. */
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
