import {
  against,
  bitesHarness,
  bitesInProcess,
  bitesServer,
  everywhere,
  type Sight,
} from "../attack.ts";

/** However it ends: that it ends, alone, and that the next case is clean is what counts. */
const anyEnd: readonly Sight[] = ["held", "failed", "signalled"];
const tiers = everywhere;

export const leaveEarly = against("leave-early", [
  {
    name: "leave-early",
    seen: [{ stdout: "" }],
    tiers,
    control: bitesHarness(/wrong solution is accepted/),
  },
  {
    name: "exit-quietly",
    seen: [{ stdout: "" }],
    tiers,
    control: bitesHarness(/wrong solution is accepted/),
  },
  {
    name: "exit-through-libc",
    seen: [{ stdout: "48\n" }],
    tiers,
    control: bitesHarness(/wrong solution is accepted/),
  },
  {
    name: "patch-exit",
    seen: anyEnd,
    tiers,
    control: bitesServer(/next case|judge fails|left the process/),
  },
  {
    name: "poison-builtins",
    seen: ["failed", "signalled"],
    tiers,
    control: bitesInProcess(/next case|judge fails/),
  },
  {
    name: "hostile-exception",
    seen: ["failed", "signalled"],
    tiers,
    control: bitesInProcess(/next case|judge fails/),
  },
  {
    name: "exit-code-object",
    seen: ["failed"],
    tiers,
    control: bitesServer(/next case|judge fails|left the process/),
  },
  {
    name: "timer-exceptions",
    seen: anyEnd,
    tiers,
    control: bitesInProcess(/next case|judge fails/),
  },
  {
    name: "async-exceptions",
    seen: anyEnd,
    tiers,
    control: bitesInProcess(/next case|judge fails/),
  },
  {
    name: "hook-the-end",
    seen: ["failed", { stdout: "48\n" }],
    tiers,
    control: bitesInProcess(/next case|judge fails|wrong solution/),
  },
  {
    name: "exit-exceptions",
    seen: ["failed"],
    tiers,
    control: bitesServer(/next case|judge fails|left the process/),
  },
  {
    name: "profile-hook",
    seen: ["held"],
    tiers,
    victim: true,
    control: bitesServer(/says LEAK: a frame/),
  },
  {
    name: "trace-finish",
    seen: anyEnd,
    tiers,
    control: bitesServer(/next case|judge fails|left the process/),
  },
  {
    name: "forge-reply",
    seen: ["held"],
    tiers,
    control: bitesServer(/says ESCAPED: wrote|next case/),
  },
  { name: "fork-return", seen: ["held"], control: bitesServer(/says ESCAPED: forked/) },
  {
    name: "fork-both-return",
    seen: ["held"],
    limits: { processes: true },
    control: bitesServer(/next case|judge fails|left the process/),
  },
  { name: "main-module", seen: ["held"], tiers, victim: true, control: bitesServer(/says LEAK/) },
  { name: "wreck-modules", seen: anyEnd, tiers, control: bitesInProcess(/next case|judge fails/) },
  {
    name: "finalize-interpreter",
    seen: anyEnd,
    tiers,
    control: bitesInProcess(/next case|judge fails/),
  },
  { name: "subinterpreter", seen: anyEnd, tiers, control: bitesInProcess(/next case|judge fails/) },
]);
