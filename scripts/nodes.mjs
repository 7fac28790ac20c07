// Other versions of Node, from the npm package `node`.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "dlj-matrix");

/** The path of a Node of this major version, installed in the cache if need be; undefined if it can't be had. */
export function findNode(major) {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const prefix = join(cache, `node-${major}`);
  const path = join(prefix, "node_modules", "node", "bin", "node");
  if (!existsSync(path)) {
    mkdirSync(prefix, { recursive: true });
    spawnSync("npm", ["install", "--no-save", "--silent", "--prefix", prefix, `node@${major}`]);
  }
  return existsSync(path) ? path : undefined;
}
