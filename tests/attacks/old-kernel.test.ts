import { attacksOn, describeHeld } from "./held.ts";
import type { EngineTarget } from "./judges/target.ts";

// Attacks that Landlock stops must also be stopped without it, by the layers of older kernels.
const shared = [
  "waiting-neighbour",
  "parent-memory",
  "proc-of-others",
  "write-sysctl",
  "leave-ipc",
  "leave-files",
  "scan-proc-mem",
  "signal-by-file",
  "kill-sibling",
  "interrupt-parent",
  "interrupt-parent-allowed",
  "join-group",
  "join-group-allowed",
  "leave-marks",
  "steal-descriptors",
];

for (const tier of ["nested", "flat"] as const) {
  const target: EngineTarget = { judge: "forkserver", tier, without: ["landlock"] };
  const chosen = attacksOn(target).filter(({ name }) => shared.includes(name));
  describeHeld(target, "ordinary", chosen);
}
