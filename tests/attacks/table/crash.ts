import { against, bitesInProcess, everywhere, type Sight } from "../attack.ts";

const tiers = everywhere;
const ends: readonly Sight[] = ["failed", "signalled"];
const control = bitesInProcess(/next case|judge fails/);
const source = (text: string) => Buffer.from(text, "utf8").toString("latin1");

export const crash = against("crash", [
  { name: "crash-segv", seen: ["signalled"], tiers, control },
  { name: "crash-abort", seen: ["signalled"], tiers, control },
  { name: "crash-recursion", seen: ["failed", "signalled", "memory"], tiers, control },
  { name: "crash-heap", seen: ["signalled"], tiers, control },
  { name: "crash-bytecode", seen: ends, tiers, control },
  { name: "crash-kill", seen: ["signalled"], tiers, control },
  { name: "crash-xcpu", seen: ["signalled"], tiers, control },
  { name: "crash-sys", seen: ["signalled"], tiers, control },
  // Sources that kill or stall a compiler. It runs before the solution, but under the same limits.
  {
    name: "compile-brackets",
    source: source(`print(${"(".repeat(100_000)}1${")".repeat(100_000)})\n`),
    seen: ["not-compiled"],
    tiers,
    control,
  },
  {
    name: "compile-chain",
    source: source(`print(${"-".repeat(100_000)}1)\n`),
    seen: ["not-compiled", "failed", "signalled"],
    tiers,
    control,
  },
]);
