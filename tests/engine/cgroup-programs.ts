/** MiB that a case may use, and MiB that each of these programs holds where that limit does not see it. */
export const memoryLimit = 64;
const goal = 200;

const before = `
import ctypes, os, resource, socket, sys
libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = libc.shmat.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t] + [ctypes.c_int] * 3 + [ctypes.c_long]
libc.shmdt.argtypes = [ctypes.c_void_p]
resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
MIB, GOAL = 1 << 20, ${goal} << 20
kept, held, block = [], 0, b"x" * (1 << 20)
`;
const after = "\nprint('held' if held >= GOAL else 'refused')\n";

const bodies: Readonly<Record<string, string>> = {
  "files in memory": `
while held < GOAL:
    file = os.memfd_create("x")
    for _ in range(8): held += os.write(file, block)
`,
  "detached segments of System V": `
while held < GOAL:
    key = libc.shmget(0, MIB, 0o1600)
    if key < 0: break
    area = libc.shmat(key, None, 0)
    ctypes.memset(area, 1, MIB)
    libc.shmdt(area)
    held += MIB
`,
  "pairs of sockets": `
while held < GOAL:
    pair = socket.socketpair()
    kept.append(pair)
    for one in pair:
        one.setblocking(False)
        try:
            while True: held += one.send(block[:65536])
        except BlockingIOError: pass
`,
};

/** Programs that hold memory in places which only the kernel's own accounts see. Each needs the system call filter to be off. */
export const holding: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(bodies).map(([name, body]) => [name, before + body + after]),
);

/** Answers as long as its server works. */
export const right = "print(sum(map(int, input().split())))\n";
