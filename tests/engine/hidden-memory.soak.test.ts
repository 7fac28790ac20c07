import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { openFor } from "./open-for.ts";
import { exceededIn, text, usualLimits } from "./programs.ts";

/** MiB that a case may use. Each program tries to hold thirty times as much where its limit does not see it. */
const limit = 128;

const before = `
import ctypes, mmap, os, socket, sys, time
libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t] + [ctypes.c_int] * 3 + [ctypes.c_long]
MIB, GOAL = 1 << 20, 4096 << 20
kept, held = [], 0
block = b"x" * MIB
`;
const after = "\nprint(held // MIB, flush=True)\ntime.sleep(0.3)\n";

/** Ways to hold memory, each without an end of its own below the goal. */
const ways: Readonly<Record<string, string>> = {
  "plain pages": "while held < GOAL: kept.append(bytearray(block)); held += MIB",
  "shared pages":
    "while held < GOAL: m = mmap.mmap(-1, MIB); m[:] = block; kept.append(m); held += MIB",
  "huge pages whose rest is given back": `
while held < GOAL:
    area = libc.mmap(None, 4 * MIB, 3, 0x22, -1, 0)
    start = (area + 2 * MIB - 1) & ~(2 * MIB - 1)
    libc.madvise(ctypes.c_void_p(start), 2 * MIB, 14)
    ctypes.memset(start, 1, 1)
    held += 2 * MIB
`,
  "a memory file": "fd = os.memfd_create('x')\nwhile held < GOAL: held += os.write(fd, block)",
  "many memory files":
    "while held < GOAL:\n    fd = os.memfd_create('x')\n    os.write(fd, block)\n    held += MIB",
  "a memory file of huge pages": `
fd = os.memfd_create("x", 4)
os.ftruncate(fd, GOAL)
m = mmap.mmap(fd, GOAL)
while held < GOAL: m[held] = 1; held += 2 * MIB
`,
  "files in /tmp and /dev/shm": `
for folder in ("/tmp", "/dev/shm", os.getcwd()):
    try:
        with open(folder + "/x", "wb", 0) as file:
            while held < GOAL: held += file.write(block)
    except OSError as error: print(error)
`,
  "full pipes": `
import fcntl
while held < GOAL:
    r, w = os.pipe()
    try: fcntl.fcntl(w, 1031, MIB)
    except OSError: pass
    os.set_blocking(w, False)
    kept.append((r, w))
    try:
        while True: held += os.write(w, block)
    except BlockingIOError: pass
`,
  "full pairs of sockets": `
while held < GOAL:
    a, b = socket.socketpair()
    a.setblocking(False)
    kept.append((a, b))
    try:
        while True: held += a.send(block)
    except BlockingIOError: pass
`,
  "segments of System V": `
while held < GOAL:
    key = libc.shmget(0, MIB, 0o1600)
    if key < 0: raise OSError("refused")
    libc.shmat.restype = ctypes.c_void_p
    ctypes.memset(libc.shmat(key, None, 0), 1, MIB)
    held += MIB
`,
  "message queues": `
while held < GOAL:
    queue = libc.msgget(0, 0o1600)
    if queue < 0 or libc.msgsnd(queue, (b"1" * 8192), 8184, 0o4000) < 0: raise OSError("refused")
    held += 8192
`,
  "page tables": `
while held < GOAL:
    area = libc.mmap(None, 1 << 36, 1, 0x4022, -1, 0)
    if area in (None, ctypes.c_void_p(-1).value): raise MemoryError
    for place in range(0, 1 << 36, 2 * MIB): ctypes.string_at(area + place, 1)
    held += 128 * MIB
`,
  "many small mappings": `
while held < GOAL:
    area = libc.mmap(None, 256 * 4096, 3, 0x22, -1, 0)
    if area in (None, ctypes.c_void_p(-1).value): raise MemoryError
    for page in range(0, 256, 2): libc.mprotect(ctypes.c_void_p(area + page * 4096), 4096, 1)
    held += 256 * 200
`,
  "stacks of threads": `
import threading
threading.stack_size(64 * MIB)
def deep():
    data = ctypes.create_string_buffer(48 * MIB); ctypes.memset(data, 1, 48 * MIB); time.sleep(5)
while held < GOAL: threading.Thread(target=deep, daemon=True).start(); held += 48 * MIB
`,
  "keys of the kernel": `
while held < GOAL:
    if libc.syscall(248, b"user", b"%d" % held, block, 32000, -2) < 0: raise OSError("refused")
    held += 32000
`,
  "rings of io_uring": `
while held < GOAL:
    parameters = ctypes.create_string_buffer(256)
    if libc.syscall(425, 4096, parameters) < 0: raise OSError("refused")
    held += 512 * 1024
`,
  "events, timers and watches": `
import select
while held < GOAL:
    kept.append(select.epoll())
    libc.timer_create(1, None, ctypes.byref(ctypes.c_void_p()))
    held += 1024
`,
  "locked pages": "libc.mlockall(7)\nwhile held < GOAL: kept.append(bytearray(block)); held += MIB",
  "pages taken between two looks":
    "m = mmap.mmap(-1, GOAL)\nfor at in range(0, GOAL, 4096): m[at] = 1\nm.close()",
};

/** Processes that each stay below the limit. */
const family = `
for _ in range(40):
    if os.fork() == 0:
        data = bytearray(block * 100)
        time.sleep(3)
        os._exit(0)
time.sleep(3)
held = GOAL
`;

function available(): number {
  const [, kib] = /^MemAvailable:\s+(\d+)/m.exec(readFileSync("/proc/meminfo", "latin1")) ?? [];
  return Number(kib) / 1024;
}

/** Runs a program, and returns how far the machine's free memory fell meanwhile, in MiB. */
async function fallOf(engine: Engine, source: string, processes: boolean) {
  const start = available();
  let least = start;
  const timer = setInterval(() => {
    least = Math.min(least, available());
  }, 10);
  const outcome = await engine.run({
    program: { language: "python", name: "hold.py", source: Buffer.from(source) },
    stdin: Buffer.of(),
    limits: { ...usualLimits, memory: limit, processes },
    seed: 1,
  });
  clearInterval(timer);
  return { outcome, fall: start - least };
}

describe.each(["nested", "flat", "landlock"] as const)("in the tier %s", (tier) => {
  test.each([...Object.entries(ways), ["a family of processes", family]])(
    "%s",
    async (name, way) => {
      const engine = await openFor("forkserver", "/usr/bin/python3", {
        sandbox: tier,
        slots: 1,
        preload: [],
      });
      try {
        const { outcome, fall } = await fallOf(
          engine,
          before + way + after,
          name.includes("family"),
        );
        const { ending } = outcome;
        const ended = ending.kind === "exited" && ending.code === 0;
        // A program that goes on after a refusal prints how much it got.
        const held = ended ? Number(text(outcome.stdout).trim().split("\n").at(-1)) : 0;
        const over = exceededIn(outcome);
        console.log(
          JSON.stringify({
            tier,
            name,
            over,
            ending,
            fall: Math.round(fall),
            memory: Math.round(outcome.memory),
          }),
        );
        expect(ended && over.length === 0 ? held : 0, text(outcome.stdout)).toBeLessThan(limit);
        expect(fall).toBeLessThan(2 * limit);
      } finally {
        await engine.close();
      }
    },
  );
});
