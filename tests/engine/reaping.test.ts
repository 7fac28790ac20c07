import { describe, expect, test } from "vitest";
import { pythons } from "../pythons.ts";
import { withServerModules } from "./server-modules.ts";

/** Waits for children by the server's own wait4 and by Python's, and compares. */
const program = `
import os, signal, time
from dlj import kernel, watching

def child(end):
    pid = os.fork()
    if pid == 0:
        held = bytearray(64 << 20)
        until = time.process_time() + 0.2
        while time.process_time() < until:
            pass
        os.kill(os.getpid(), end) if end else os._exit(3)
    os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
    return pid

found = []
for end in (0, signal.SIGKILL):
    found.append(watching._reap(child(end)))
    _, status, used = os.wait4(child(end), 0)
    found.append((status, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024))
# A child that is gone already: nothing of the last one's results is taken for theirs.
other = child(0)
os.waitpid(other, 0)
found.append(watching._wait(other))
try:
    found.append(watching._reap(other))
except ChildProcessError:
    found.append("no child")
print(json.dumps(found))
`;

describe.each(pythons)("the end of a case, $name", ({ path }) => {
  test("is told as Python tells it", () => {
    const [own, other, ownKilled, otherKilled, none, gone] = withServerModules(path, program);
    for (const [a, b] of [
      [own, other],
      [ownKilled, otherKilled],
    ]) {
      expect(a[0]).toBe(b[0]);
      for (const place of [1, 2]) expect(a[place] / b[place]).toBeCloseTo(1, 0);
      expect(a[1]).toBeGreaterThan(0.19);
      expect(a[2]).toBeGreaterThan(64 << 20);
    }
    expect([own[0], ownKilled[0], none, gone]).toEqual([3 << 8, 9, null, "no child"]);
  });
});
