/** The lines of the threat model, one key each: every attack belongs to one, and every line has attacks. */
export const threats = {
  "leave-early":
    "leave early, raise odd exceptions, patch os._exit, fall back into the server's loop",
  "read-judge":
    "read expected outputs, other cases, the parent's heap, stack frames, inherited descriptors, the file behind stdin",
  "read-secrets": "read secrets from the environment, /proc, a Docker socket",
  "change-code":
    "change its own source, the import path, the cases; plant modules, links for a cleaner to follow",
  "keep-state": "keep state for the next case or the next student",
  outlive: "leave a daemon, keep stdout open, write late",
  "signal-others": "kill, stop, trace, renice or prlimit the server or a sibling",
  "raise-limits": "raise its limits, make namespaces, mount, write core_pattern",
  bomb: "processes, threads, memory, memory over many processes, memfds, tmpfs bytes, inodes",
  "flood-hang":
    "flood stdout or stderr, drip, sleep, spin with signals ignored, hang in C, exec something else",
  network: "reach the network",
  report: "write into the report: escape sequences, workflow commands, markup, formulas, bidi",
  comparison: "confuse the comparison: nan, shapes, a million brackets, huge numbers, odd bytes",
  crash: "crash the interpreter or the compiler; be a link, a pipe, a device, a sparse file",
} as const;

export type Threat = keyof typeof threats;
