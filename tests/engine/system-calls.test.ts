import { describe, expect, test } from "vitest";
import { pythons } from "../pythons.ts";
import { withServerModules } from "./server-modules.ts";

/** Runs the filters of both machines in a small interpreter of BPF, for every number of a system call. */
const program = `
import struct
from dlj import bpf, kernel, seccomp, syscalls

def run(program, number, machine):
    data = struct.pack("<IIQ6Q", number, seccomp._ARCHITECTURES[machine], *(0,) * 7)
    place, loaded = 0, None
    while True:
        code, true, false, value = struct.unpack_from("<HBBI", program, 8 * place)
        place += 1
        if code == bpf.RETURN:
            return value
        if code == bpf.LOAD:
            (loaded,) = struct.unpack_from("<I", data, value)
        elif code == bpf.JUMP:
            place += value
        else:
            tests = {bpf.JEQ: loaded == value, bpf.JGE: loaded >= value, bpf.JSET: loaded & value != 0}
            place += true if tests[code] else false

def wrong(name, built, missing, denied, argued):
    for number in range(2 * syscalls.NEWEST):
        wanted = seccomp.MISSING if number in missing else seccomp.DENY if number in denied else seccomp.ALLOW
        if number not in argued and run(built._program, number, kernel.machine) != wanted:
            yield name, kernel.machine, number

found = []
for kernel.machine in ("x86_64", "aarch64"):
    table = syscalls.numbers(kernel.machine)
    numbers = lambda names: {table[name] for name in names.split() if table[name] is not None}
    missing = numbers(seccomp.ABSENT) | set(range(syscalls.NEWEST + 1, 2 * syscalls.NEWEST))
    argued = numbers("setpriority ioprio_set socketpair fcntl ioctl")
    for metadata, never in (True, seccomp.NEVER), (False, seccomp.NEVER + seccomp.METADATA):
        found += wrong("program", seccomp.ProgramFilter(metadata), missing, numbers(never), argued)
    denied = numbers(" ".join((seccomp.OF_THE_FORKING_PROCESS, seccomp.NO_PROCESSES, seccomp.EXECUTE)))
    found += wrong("case", seccomp.CaseFilter(), set(), denied, numbers("clone setpgid prctl " + seccomp.FIRST))
ranges = [bpf._ranges(one) for one in ([], [3], [3, 4], [3, 5], [1, 2, 3, 7, 9, 10])]
print(json.dumps([found, ranges]))
`;

describe.each(pythons)("the filters of system calls, $name", ({ path }) => {
  test("refuse exactly the calls of their lists, on both machines", () => {
    const [wrong, ranges] = withServerModules(path, program);
    expect(wrong).toEqual([]);
    expect(ranges.map((one: number[][]) => one.map((range) => range.join("-")).join(" "))).toEqual([
      ...["", "3-3", "3-4", "3-3 5-5", "1-3 7-7 9-10"],
    ]);
  });
});
