import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import { pythons } from "../pythons.ts";

/** Runs the filters of both machines in a small interpreter of BPF, for every number of a system call. */
const program = `
import json, struct, sys
sys.path.insert(0, sys.argv[1])
from dlj import bpf, kernel, seccomp, syscalls

def run(program, number, arguments=(0,) * 6, machine="x86_64"):
    data = struct.pack("<IIQ6Q", number & 0xFFFFFFFF, seccomp._ARCHITECTURES[machine], 0, *arguments)
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

found = []
for machine in ("x86_64", "aarch64"):
    kernel.machine, table = machine, syscalls.numbers(machine)
    numbers = lambda names: {table[name] for name in names.split() if table[name] is not None}
    for metadata in (True, False):
        of_program, of_case = seccomp.ProgramFilter(metadata)._program, seccomp.CaseFilter()._program
        denied = numbers(seccomp.NEVER if metadata else seccomp.NEVER + seccomp.METADATA)
        argued = numbers("setpriority ioprio_set socketpair fcntl ioctl")
        for number in range(2 * syscalls.NEWEST):
            wanted = seccomp.MISSING if number in numbers(seccomp.ABSENT) or number > syscalls.NEWEST else (
                seccomp.DENY if number in denied else seccomp.ALLOW)
            if number not in argued and run(of_program, number, machine=machine) != wanted:
                found.append(["program", machine, metadata, number])
        denied = numbers(seccomp.OF_THE_FORKING_PROCESS + " " + seccomp.NO_PROCESSES + " " + seccomp.EXECUTE)
        argued = numbers("clone setpgid prctl " + seccomp.FIRST)
        for number in range(2 * syscalls.NEWEST):
            wanted = seccomp.DENY if number in denied else seccomp.ALLOW
            if number not in argued and run(of_case, number, machine=machine) != wanted:
                found.append(["case", machine, metadata, number])
ranges = [bpf._ranges(one) for one in ([], [3], [3, 4], [3, 5], [1, 2, 3, 7, 9, 10])]
print(json.dumps([found, ranges]))
`;

describe.each(pythons)("the filters of system calls, $name", ({ path }) => {
  test("refuse exactly the calls of their lists, on both machines", () => {
    const server = join(packageRoot, "src", "engine", "server");
    const [wrong, ranges] = JSON.parse(
      execFileSync(path, ["-c", program, server], { encoding: "utf8" }),
    );
    expect(wrong).toEqual([]);
    expect(ranges.map((one: number[][]) => one.map((range) => range.join("-")).join(" "))).toEqual([
      ...["", "3-3", "3-4", "3-3 5-5", "1-3 7-7 9-10"],
    ]);
  });
});
