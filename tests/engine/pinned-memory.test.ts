import { describe, expect, test } from "vitest";
import type { Layer, Tier } from "../../src/engine/engine.ts";
import { openFor } from "./open-for.ts";
import { exceededIn, text, usualLimits } from "./programs.ts";

/** Calls that pin pages in pipes, where no limit counts them, and pairs of sockets that make the kernel load modules. */
const pinning = `
import ctypes, errno, os, socket
libc = ctypes.CDLL(None, use_errno=True)
r, w = os.pipe()
for name in ("vmsplice", "splice", "tee"):
    libc[name](w, None, r, None, 1, 0)
    print(name, errno.errorcode[ctypes.get_errno()])
for family in range(46):
    try:
        socket.socketpair(family, socket.SOCK_STREAM)
        print(family, "pair")
    except OSError as error:
        if error.errno != errno.EPERM:
            print(family, error)
`;

/** Page tables: each 2 MiB that are read cost 4 KiB, and the page that is read is the one zero page. */
const tables = `
#include <sys/mman.h>
#include <cstdio>
int main() {
  const long size = 1L << 36;
  volatile char byte;
  for (int count = 0; count < 64; count++) {
    char *area = (char *)mmap(0, size, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (area == MAP_FAILED) { puts("refused"); return 3; }
    for (long place = 0; place < size; place += 2 << 20) byte = area[place];
  }
  puts("taken");
}
`;

const run = async (
  tier: Exclude<Tier, "bare">,
  language: string,
  source: string,
  without: readonly Layer[] = [],
) => {
  const options = { sandbox: tier, preload: [], without };
  const engine = await openFor("process", "/usr/bin/python3", options);
  const name = language === "cpp" ? "tables.cpp" : "pinning.py";
  const outcome = await engine.run({
    program: { language, name, source: Buffer.from(source) },
    stdin: Buffer.of(),
    limits: { ...usualLimits, memory: 64 },
    seed: 1,
  });
  await engine.close();
  return outcome;
};

describe.each(["nested", "flat", "landlock"] as const)("in the tier %s", (tier) => {
  test("no call pins memory in a pipe, and only local sockets come in pairs", async () => {
    const { stdout } = await run(tier, "python", pinning);
    expect(text(stdout)).toBe("vmsplice ENOSYS\nsplice ENOSYS\ntee ENOSYS\n1 pair\n");
  });

  test("a compiled program can't hide memory in page tables", async () => {
    const outcome = await run(tier, "cpp", tables);
    const held = text(outcome.stdout) === "refused\n" || exceededIn(outcome).includes("memory");
    expect(held, text(outcome.stderr)).toBe(true);
  });
});

test("the control: without the system call filter these calls reach the kernel", async () => {
  const { stdout } = await run("nested", "python", pinning, ["seccomp"]);
  // splice and tee are asked for something that makes no sense: the kernel itself refuses them.
  expect(text(stdout)).toMatch(/^vmsplice (?!ENOSYS).*\nsplice (?!ENOSYS).*\ntee (?!ENOSYS)/);
  expect(text(stdout)).toMatch(/Errno (97|94|93)/);
});
