import type { Layer, Tier } from "../../../src/engine/engine.ts";
import type { BoxUser } from "../box.ts";

/** The attacks that succeed against dlj's own engine if layers are left out. */
export interface LayerControl {
  readonly tier: Tier;
  /** More than one where the attack would be held by either. */
  readonly without: readonly Layer[];
  /** `root` only for attacks that change nothing: its box has no user namespace. */
  readonly user?: BoxUser;
  readonly bites: Readonly<Record<string, RegExp>>;
}

export const layerControls: readonly LayerControl[] = [
  {
    tier: "nested",
    without: ["seccomp"],
    bites: {
      "spawn-ways": /made processes by fork.*clone3.*subprocess/,
      "kernel-surface": /reached io_uring_setup.*bpf/,
      "network-raw": /opened netlink/,
      "network-ring": /a ring takes orders/,
      "other-abi": /getpid by int 0x80/,
      "fork-return": /says ESCAPED: forked/,
      "spawn-shared": /shares memory/,
    },
  },
  {
    tier: "landlock",
    without: ["seccomp"],
    bites: {
      network: /reached TCP/,
      "network-datagram": /reached a path socket for datagrams/,
      "renice-others": /changed the nice/,
      "renice-user": /changed the nice/,
      "limit-others": /changed the limits/,
    },
  },
  {
    tier: "landlock",
    without: ["landlock"],
    bites: {
      "read-checkout": /shows dlj-secret-file/,
      "walk-everything": /says LEAK/,
      "overwrite-checkout": /changed the file .*seven.out/,
      "read-home": /shows dlj-secret-home/,
      "proc-of-others": /shows dlj-secret-argument/,
      "leave-files": /accomplice says LEAK/,
    },
  },
  {
    tier: "nested",
    without: ["namespaces"],
    bites: { "leave-files": /accomplice says LEAK/, "wreck-folder": /the next case/ },
  },
  {
    tier: "nested",
    without: ["namespaces", "readonly"],
    bites: { "tmpfs-bomb": /filled 256 MiB/, "deep-tree": /the next case/ },
  },
  {
    tier: "nested",
    without: ["namespaces", "ipc", "seccomp"],
    bites: { "leave-ipc": /accomplice says LEAK: found shm, sem, msg/ },
  },
  {
    tier: "nested",
    without: ["network", "seccomp"],
    bites: { network: /reached TCP/ },
  },
  {
    tier: "nested",
    without: ["rlimits"],
    bites: {
      "descriptor-bomb": /opened 8000/,
      "raise-rlimits": /says ESCAPED/,
      "stdout-flood": /wrote 64 MiB/,
      "reopened-flood": /wrote 32 MiB/,
    },
  },
  { tier: "nested", without: ["mounts"], bites: { "walk-everything": /says LEAK/ } },
  {
    tier: "nested",
    without: ["mounts", "seccomp"],
    bites: { "docker-socket": /reached the Docker socket/ },
  },
  { tier: "nested", without: ["closefds"], bites: { "inherited-descriptors": /descriptor 3/ } },
  { tier: "nested", without: ["seal"], bites: { "stdin-rewrite": /changed stdin by/ } },
  {
    tier: "landlock",
    without: ["strays"],
    bites: {
      "daemon-allowed": /left the process atk-daemon/,
      orphans: /left the process atk-orphan/,
    },
  },
  { tier: "landlock", without: ["user"], user: "root", bites: { identity: /is uid 0/ } },
];
