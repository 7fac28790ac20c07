import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { memoryBound } from "../../src/engine/cgroup/memory-bound.ts";
import { countIn, hasMemory, ownCgroup } from "../../src/engine/cgroup/own-cgroup.ts";

const mounted = (mount: string, root = "/", options = "rw,nsdelegate") =>
  [
    "22 27 0:21 / /proc rw,nosuid shared:12 - proc proc rw",
    `30 23 0:26 ${root} ${mount} rw,nosuid shared:9 master:1 - cgroup2 cgroup2 ${options}`,
  ].join("\n");

describe("the cgroup of a process", () => {
  const cases: Record<string, [string, string, string | undefined]> = {
    "a session": [
      "0::/user.slice/user-0.slice/session-1.scope\n",
      mounted("/sys/fs/cgroup"),
      "/sys/fs/cgroup/user.slice/user-0.slice/session-1.scope",
    ],
    "a container": ["0::/\n", mounted("/sys/fs/cgroup"), "/sys/fs/cgroup"],
    "beside version 1": [
      "4:memory:/build\n1:name=systemd:/\n0::/build\n",
      mounted("/sys/fs/cgroup/unified"),
      "/sys/fs/cgroup/unified/build",
    ],
    "a container that sees the host's names": [
      "0::/docker/12/run\n",
      mounted("/sys/fs/cgroup", "/docker/12"),
      "/sys/fs/cgroup/run",
    ],
    "a mount that does not show it": [
      "0::/docker/123\n",
      mounted("/sys/fs/cgroup", "/docker/12"),
      undefined,
    ],
    "a mount with a space": ["0::/a\n", mounted("/mnt/c\\040g"), "/mnt/c g/a"],
    "one above the namespace": ["0::/../other\n", mounted("/sys/fs/cgroup"), undefined],
    "version 1 alone": ["4:memory:/build\n", mounted("/sys/fs/cgroup"), undefined],
    "no mount": ["0::/a\n", "22 27 0:21 / /proc rw shared:12 - proc proc rw\n", undefined],
    "no files": ["", "", undefined],
  };
  test.each(Object.entries(cases))("%s", (_, [cgroup, mountinfo, folder]) => {
    expect(ownCgroup(cgroup, mountinfo)?.folder).toBe(folder);
  });
});

it("only the controller itself counts", () => {
  expect(["cpu memory pids\n", "memory", "cpu memory_x pids", ""].map(hasMemory)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it("an event is read by its whole name", () => {
  const events = "low 0\nhigh 0\nmax 72\noom 3\noom_kill 12\noom_group_kill 1\n";
  expect(["oom", "oom_kill", "none"].map((name) => countIn(events, name))).toEqual([3, 12, 0]);
});

const mebibyte = 1 << 20;

describe("the bound on a server's memory", () => {
  const limits = fc.record({
    memory: fc.integer({ min: 16, max: 65_536 }),
    output: fc.integer({ min: 1, max: 1024 }),
    processes: fc.boolean(),
  });

  it("leaves room for all that the limits allow at once", () => {
    fc.assert(
      fc.property(limits, (of) => {
        const room = memoryBound(of) / mebibyte;
        // stdout and stderr are files in memory, and so are two scratch folders of 16 MiB.
        expect(room).toBeGreaterThan(of.memory + 2 * of.output + 32);
        expect(Number.isInteger(memoryBound(of))).toBe(true);
      }),
    );
  });

  it("stays below twice the limit of a usual problem", () => {
    const bound = memoryBound({ memory: 512, output: 16, processes: false });
    expect(bound).toBeLessThan(2 * 512 * mebibyte);
  });

  it("grows by what the server may import meanwhile", () => {
    const of = { memory: 256, output: 16, processes: true };
    expect(memoryBound(of, 512) - memoryBound(of)).toBe(512 * mebibyte);
  });
});
