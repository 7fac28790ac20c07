/** A Python that the sandbox's user can't read: the folder in the way, and another Python that is readable. */
interface ClosedInterpreter {
  readonly path: string;
  readonly folder: string;
  readonly other: string | undefined;
}

export const engine = {
  noPython:
    "No Python 3 was found: not in .venv, not as python3 or python on PATH, not as /usr/bin/python3.",
  noPythonNext: "dlj doctor, or name one: dlj run <problem> --python /path/to/python3",
  pythonNotFound: ({ path }: { path: string }) => `There is no Python at ${path}.`,
  pythonFails: ({ path, why }: { path: string; why: string }) =>
    `${path} can't be used as Python: ${why}`,
  pythonTooOld: ({ path, version, oldest }: { path: string; version: string; oldest: string }) =>
    `${path} is Python ${version}; dlj needs ${oldest} or later.`,
  noNumpy: ({ path }: { path: string }) =>
    `${path} has no NumPy, and neither has any other Python found here.`,
  installNumpyNext: ({ python }: { python: string }) =>
    `${python} -m venv .venv && .venv/bin/python -m pip install numpy`,
  installingNumpy: ({ folder }: { folder: string }) =>
    `No Python here has NumPy. Creating an environment in ${folder} (only once).`,
  installFailed: ({ why }: { why: string }) => `Can't create an environment with NumPy: ${why}`,
  tierRefused: ({ tier, reason }: { tier: string; reason: string }) => `not ${tier}: ${reason}`,
  noSandbox: ({ choice }: { choice: string }) =>
    `This machine has no sandbox that satisfies --sandbox=${choice}.`,
  noSandboxNext: "sudo apt-get install bubblewrap; if you trust the solutions, --sandbox=off",
  noBubblewrap: "bubblewrap (bwrap) is not installed",
  otherPython: ({ expected, found }: { expected: string; found: string }) =>
    `The sandbox started Python ${found} instead of ${expected}.`,
  otherNumpy: ({ expected, found }: { expected: string; found: string }) =>
    `The sandbox imported NumPy ${found} instead of ${expected}.`,
  closedInterpreter: ({ path, folder, other }: ClosedInterpreter) =>
    `it runs solutions as a user without an account, who can't enter ${folder} and so can't read ${path}${other ? `; use --python ${other}` : ""}`,
  selfCheckFailed: ({ tier, check }: { tier: string; check: string }) =>
    `the self-check of ${tier} failed: ${check}`,
  none: "none",
  notWarm: ({ reason }: { reason: string }) =>
    `This Python can't keep a warm server (${reason}). Each case starts a new interpreter instead: slower, with the same verdicts.`,
  limitsAlone: "This machine has no sandbox: solutions run with resource limits only.",
  nodeTooOld: ({ version }: { version: string }) =>
    `TypeScript solutions need Node 22.13 or later (of Node 23: 23.2); this is ${version}.`,
  noCompiler: ({ tool, words }: { tool: string; words: string }) =>
    `This solution needs ${tool}, which is missing here. ${words}`.trim(),
  compilerOver: {
    time: ({ time }: { time: number }) => `error: compiling took more than ${time} s`,
    memory: ({ memory }: { memory: number }) =>
      `error: compiling took more than ${memory} MiB of memory`,
    output: ({ output }: { output: number }) =>
      `error: the compiled program is larger than ${output} MiB`,
  },
} as const;
