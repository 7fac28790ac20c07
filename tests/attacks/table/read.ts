import { against, bitesHarness, bitesPlain, bitesServer, everywhere } from "../attack.ts";

/** Data in the interpreter itself must be gone in every tier. */
const tiers = everywhere;

export const readJudge = against("read-judge", [
  { name: "read-checkout", seen: ["held"], control: bitesPlain(/shows dlj-secret-expected/) },
  { name: "walk-everything", seen: ["held"], control: bitesPlain(/says LEAK/) },
  {
    name: "stdin-neighbours",
    seen: ["held"],
    tiers,
    control: bitesPlain(/shows dlj-secret-expected/),
  },
  { name: "stdin-other-cases", seen: ["held"], tiers, control: bitesServer(/says LEAK/) },
  { name: "map-stdin", seen: ["held"], tiers, control: bitesServer(/says ESCAPED/) },
  {
    name: "steal-descriptors",
    seen: ["held"],
    control: { judge: "server", bite: /says ESCAPED/, user: "root" },
  },
  { name: "stdin-rewrite", seen: ["held"], tiers, control: bitesServer(/says ESCAPED/) },
  {
    name: "stdout-readback",
    seen: ["held"],
    tiers,
    victim: true,
    control: bitesServer(/shows dlj-secret-std/),
  },
  { name: "frames", seen: ["held"], tiers, victim: true, control: bitesServer(/says LEAK/) },
  {
    name: "frames-of-harness",
    program: "frames",
    seen: ["held"],
    tiers,
    control: bitesHarness(/shows dlj-secret-expected/),
  },
  { name: "gc-objects", seen: ["held"], tiers, victim: true, control: bitesServer(/says LEAK/) },
  {
    name: "scan-proc-mem",
    seen: ["held"],
    tiers,
    victim: true,
    control: bitesServer(/shows dlj-secret/),
  },
  {
    name: "scan-by-write",
    seen: ["held"],
    tiers,
    victim: true,
    control: bitesServer(/shows dlj-secret/),
  },
  { name: "linecache", seen: ["held"], tiers, victim: true, control: bitesServer(/says LEAK/) },
  {
    name: "inherited-descriptors",
    seen: ["held"],
    tiers,
    control: bitesServer(/says LEAK: descriptor/),
  },
  { name: "steal-requests", seen: ["held"], tiers, control: bitesServer(/says ESCAPED: took/) },
  { name: "own-paths", seen: ["held"], tiers, control: bitesPlain(/says LEAK/) },
  {
    name: "waiting-neighbour",
    seen: ["held"],
    control: { judge: "server", bite: /says ESCAPED/, user: "root" },
  },
  { name: "judge-paths", seen: ["held"], tiers, control: bitesServer(/says LEAK/) },
  {
    name: "watch-names",
    seen: ["held"],
    tiers: ["nested", "flat"],
    control: bitesPlain(/says LEAK/),
  },
  {
    name: "parent-memory",
    seen: ["held"],
    control: { judge: "server", bite: /says LEAK/, user: "root" },
  },
]);

export const readSecrets = against("read-secrets", [
  {
    name: "environment",
    seen: ["held"],
    tiers,
    control: bitesPlain(/shows dlj-secret-environment/),
  },
  { name: "initial-stack", seen: ["held"], tiers, control: bitesPlain(/says LEAK/) },
  { name: "proc-of-others", seen: ["held"], control: bitesPlain(/shows dlj-secret-argument/) },
  { name: "docker-socket", seen: ["held"], control: bitesPlain(/reached the Docker socket/) },
  { name: "read-home", seen: ["held"], control: bitesPlain(/shows dlj-secret-home/) },
  {
    name: "read-shadow",
    seen: ["held"],
    control: { judge: "plain", bite: /says LEAK: read/, user: "root" },
  },
  { name: "mountinfo", seen: ["held"], control: bitesPlain(/says LEAK/) },
  { name: "watch-host", seen: ["held"], control: bitesPlain(/says LEAK: holds inotify/) },
  { name: "kernel-files", seen: ["held"], control: bitesPlain(/says LEAK/) },
]);
