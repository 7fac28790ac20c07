import { spawnSync } from "node:child_process";
import { commandFolders } from "../sandbox/readable-paths.ts";
import { toolchains } from "./toolchains.ts";

const known = new Map<string, string>();

/**
 * The version of the tool that runs or compiles a language. Empty for Python, which is described elsewhere, and for a
 * tool that does not answer.
 */
export function toolchainVersion(language: string): string {
  const tool = toolchains[language]?.version;
  if (tool === undefined) return "";
  const [command = "", ...args] = tool;
  const env = { PATH: commandFolders.join(":") };
  const ask = () => spawnSync(command, args, { encoding: "utf8", env, cwd: "/" }).stdout ?? "";
  const told = known.get(language) ?? ask();
  known.set(language, told);
  return told;
}
