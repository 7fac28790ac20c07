import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/** dlj's folder for files that can be made again: descriptions of interpreters, its own environment, compiled programs. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  return userFolder(env, "XDG_CACHE_HOME", ".cache");
}

/** dlj's folder for files that can't be made again: journals, and the key that signs them. */
export function stateFolder(env: NodeJS.ProcessEnv = process.env): string {
  return userFolder(env, "XDG_STATE_HOME", ".local/state");
}

/** A relative path in an XDG variable is ignored, as its specification says: it would name a folder of the current one. */
function userFolder(env: NodeJS.ProcessEnv, variable: string, below: string): string {
  const set = env[variable] ?? "";
  const home = env.HOME !== undefined && isAbsolute(env.HOME) ? env.HOME : homedir();
  return join(isAbsolute(set) ? set : join(home, below), "dlj");
}
