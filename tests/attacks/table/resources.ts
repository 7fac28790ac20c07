import { against, bitesPlain, everywhere } from "../attack.ts";

const allowed = { processes: true };
const memory = { memory: 160 };
const slow = true;
/** Wall time is cut at three times this. */
const time = { time: 0.15 };
const tiers = everywhere;
const escapes = bitesPlain(/says ESCAPED/);
/** To its own end, or past the patience of a judge that knows no limit. */
const lasts = bitesPlain(/says ESCAPED|judge fails: waits/);

export const bomb = against("bomb", [
  { name: "fork-bomb", seen: ["held"], control: escapes },
  {
    name: "fork-bomb-allowed",
    program: "fork-bomb",
    seen: ["held", "memory", "time"],
    limits: allowed,
    control: escapes,
  },
  { name: "thread-bomb", seen: ["held", "memory", "failed"], control: escapes },
  { name: "memory-bomb", seen: ["memory"], limits: memory, tiers, control: escapes },
  { name: "memory-in-c", slow, seen: ["memory"], limits: memory, tiers, control: escapes },
  {
    name: "memory-shared",
    seen: ["memory", "failed"],
    limits: memory,
    tiers,
    control: escapes,
  },
  {
    name: "memory-hidden",
    seen: ["held", "memory"],
    limits: memory,
    tiers,
    control: escapes,
  },
  {
    name: "memory-hidden-file",
    slow,
    seen: ["held", "memory", "failed"],
    limits: memory,
    tiers,
    control: escapes,
  },
  {
    name: "memory-spike",
    slow,
    seen: ["memory"],
    limits: { ...memory, ...allowed },
    control: escapes,
  },
  {
    name: "memory-of-many",
    seen: ["memory"],
    limits: { ...memory, ...allowed },
    control: escapes,
  },
  {
    name: "memory-of-orphans",
    seen: ["memory"],
    limits: { ...memory, ...allowed },
    control: escapes,
    slow,
  },
  {
    name: "memfd-bomb",
    seen: ["held", "memory"],
    limits: memory,
    tiers,
    control: escapes,
  },
  { name: "tmpfs-bomb", seen: ["held", "memory"], limits: memory, control: escapes },
  { name: "inode-bomb", seen: ["held"], control: escapes },
  { name: "pipe-bomb", seen: ["held", "memory"], limits: memory, control: escapes },
  { name: "descriptor-bomb", seen: ["held"], tiers, control: escapes },
]);

export const floodHang = against("flood-hang", [
  { name: "stdout-flood", seen: ["output"], tiers, control: escapes },
  { name: "stderr-flood", seen: ["held", "output"], tiers, control: escapes },
  { name: "reopened-flood", seen: ["output"], tiers, control: escapes },
  {
    name: "sparse-output",
    seen: ["held", "output"],
    tiers,
    control: { judge: "server", bite: /says ESCAPED|judge fails/ },
  },
  { name: "drip", seen: ["time"], limits: time, tiers, control: lasts, slow },
  { name: "sleeper", seen: ["time"], limits: time, tiers, control: lasts },
  { name: "spinner", seen: ["time"], limits: time, tiers, control: lasts },
  { name: "spin-extended", seen: ["time"], limits: time, tiers, control: lasts, slow },
  { name: "spin-threads", seen: ["time"], limits: time, tiers, control: lasts, slow },
  { name: "spin-children", seen: ["time"], limits: { ...time, ...allowed }, control: lasts, slow },
  { name: "hang-in-c", seen: ["time"], limits: time, tiers, control: lasts },
  { name: "hang-in-regex", seen: ["time"], limits: time, tiers, control: lasts, slow },
  {
    name: "stop-self",
    seen: ["time"],
    limits: time,
    tiers,
    control: bitesPlain(/judge fails: waits/),
  },
  {
    name: "wait-on-pipe",
    seen: ["time"],
    limits: time,
    tiers,
    control: bitesPlain(/judge fails: waits/),
    slow,
  },
  { name: "sleep-at-exit", seen: ["time"], limits: time, tiers, control: lasts, slow },
  { name: "exec-sleeper", seen: ["held", "time"], limits: time, tiers, control: lasts },
  { name: "exec-other", seen: ["held"], control: escapes },
]);
