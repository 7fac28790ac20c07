import { spawnSync } from "node:child_process";
import { join } from "node:path";

export const noEntry = "this kernel has no 32-bit entry";

/** A kernel without a 32-bit entry signals whoever calls it: there is nothing that a missing layer could let through. */
export function lacksEntry(attack: string): boolean {
  const program = join(import.meta.dirname, "programs", `${attack}.py`);
  return attack === "other-abi" && spawnSync("/usr/bin/python3", [program]).signal === "SIGSEGV";
}
