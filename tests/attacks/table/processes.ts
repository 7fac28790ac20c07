import {
  against,
  bitesInProcess,
  bitesPlain,
  bitesServer,
  type Control,
  type Sight,
} from "../attack.ts";

const allowed = { processes: true };
/** The end of an attack that may have been ended for it. */
const anyEnd: readonly Sight[] = ["held", "failed", "signalled"];
const destructive = true;
/** The judge, gone. */
const fatal: Control = bitesPlain(/took the judge down/);

export const outlive = against("outlive", [
  { name: "daemon", seen: ["held"], control: bitesPlain(/judge fails: waits|left the process/) },
  {
    name: "daemon-allowed",
    program: "daemon",
    seen: ["held"],
    limits: allowed,
    control: bitesPlain(/judge fails: waits|left the process/),
  },
  { name: "spawn-ways", seen: ["held"], control: bitesPlain(/says ESCAPED: made processes/) },
  {
    name: "spawn-parent",
    seen: ["held"],
    limits: allowed,
    control: bitesServer(/left the process atk-sibling|next case/),
  },
  {
    name: "spawn-parent-refused",
    program: "spawn-parent",
    seen: [{ stdout: "held: refused\n" }],
    control: bitesServer(/expected/),
  },
  {
    name: "spawn-chain",
    seen: ["held"],
    limits: allowed,
    control: bitesPlain(/judge fails: waits|left the process/),
  },
  { name: "spawn-shared", seen: ["held"], control: bitesPlain(/says ESCAPED/) },
  { name: "vfork-hang", seen: ["held"], control: bitesPlain(/judge fails: waits/) },
  {
    name: "vfork-hang-allowed",
    program: "vfork-hang",
    seen: ["time", "held"],
    limits: { processes: true, time: 0.25 },
    control: bitesPlain(/judge fails: waits/),
    slow: true,
  },
  {
    name: "late-threads",
    seen: ["held"],
    accomplice: "await-writers",
    control: bitesInProcess(/accomplice says LEAK/),
  },
  {
    name: "late-unjoined",
    seen: ["time"],
    limits: { time: 0.25 },
    control: bitesPlain(/says ESCAPED/),
  },
  {
    name: "orphans",
    seen: ["held"],
    limits: allowed,
    control: bitesPlain(/left the process atk-orphan|judge fails: waits/),
  },
]);

export const signalOthers = against("signal-others", [
  { name: "kill-everyone", seen: anyEnd, destructive, control: fatal },
  {
    name: "kill-everyone-allowed",
    program: "kill-everyone",
    seen: anyEnd,
    limits: allowed,
    destructive,
    control: fatal,
  },
  { name: "kill-group", seen: anyEnd, destructive, control: fatal },
  { name: "join-group", seen: anyEnd, destructive, control: fatal },
  {
    name: "join-group-allowed",
    program: "join-group",
    seen: anyEnd,
    limits: allowed,
    destructive,
    control: fatal,
  },
  {
    name: "kill-sibling-allowed",
    program: "kill-sibling",
    seen: ["held"],
    limits: allowed,
    control: bitesPlain(/killed the sibling/),
  },
  {
    name: "kill-parent-allowed",
    program: "kill-parent",
    seen: anyEnd,
    limits: allowed,
    destructive,
    control: fatal,
  },
  { name: "kill-parent", seen: anyEnd, destructive, control: fatal },
  { name: "interrupt-parent", seen: anyEnd, destructive, control: fatal },
  {
    name: "interrupt-parent-allowed",
    program: "interrupt-parent",
    seen: anyEnd,
    limits: allowed,
    destructive,
    control: fatal,
  },
  { name: "kill-sibling", seen: ["held"], control: bitesPlain(/killed the sibling/) },
  {
    name: "stop-parent",
    seen: [...anyEnd, "time"],
    limits: { time: 0.5 },
    destructive,
    control: fatal,
  },
  { name: "stop-sibling", seen: ["held"], control: bitesPlain(/stopped the process/) },
  {
    name: "signal-by-file",
    seen: ["held"],
    control: bitesPlain(/killed the sibling/),
    destructive,
  },
  {
    name: "trace-others",
    seen: ["held"],
    destructive,
    control: { judge: "plain", bite: /says ESCAPED: traces|took the judge down/, user: "root" },
  },
  {
    name: "limit-others",
    destructive,
    seen: ["held"],
    control: bitesPlain(/changed the limits of the process/),
  },
  {
    name: "renice-others",
    destructive,
    seen: ["held"],
    control: bitesPlain(/changed the nice of the process/),
  },
  {
    name: "renice-user",
    destructive,
    seen: ["held"],
    control: bitesPlain(/changed the nice of the process/),
  },
  {
    name: "score-others",
    destructive,
    seen: ["held"],
    control: bitesPlain(/changed the out-of-memory score/),
  },
  { name: "terminal-input", seen: ["held"], control: bitesServer(/says ESCAPED: a terminal/) },
]);

export const raiseLimits = against("raise-limits", [
  { name: "raise-rlimits", seen: ["held"], control: bitesPlain(/says ESCAPED/) },
  { name: "identity", seen: ["held"], control: bitesPlain(/says ESCAPED: .*filter/) },
  {
    name: "become-root",
    seen: ["held"],
    control: { judge: "plain", bite: /says ESCAPED/, user: "root" },
  },
  { name: "new-namespaces", seen: ["held"], control: bitesPlain(/says ESCAPED/) },
  {
    name: "mounts",
    seen: ["held"],
    control: { judge: "plain", bite: /says ESCAPED/, user: "root" },
    destructive,
  },
  {
    name: "write-sysctl",
    seen: ["held"],
    control: { judge: "plain", bite: /says ESCAPED/, user: "root" },
  },
  {
    name: "privileged-calls",
    seen: ["held"],
    control: { judge: "plain", bite: /says ESCAPED/, user: "root" },
  },
  { name: "terminals", seen: ["held"], control: bitesPlain(/says ESCAPED: opened/) },
  { name: "sync-disks", seen: ["held"], control: bitesPlain(/says ESCAPED/) },
  { name: "kernel-surface", seen: ["held"], control: bitesPlain(/says ESCAPED: reached/) },
  { name: "other-abi", seen: ["held", "signalled"], control: bitesPlain(/says ESCAPED/) },
  {
    name: "open-privileges",
    seen: ["held"],
    control: { judge: "plain", bite: /says ESCAPED/, user: "root" },
  },
]);
