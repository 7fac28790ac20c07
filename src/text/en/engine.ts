/** Why an interpreter is closed to another user, and one that is not. */
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
    `No Python here has NumPy: making an environment with it in ${folder} (once).`,
  installFailed: ({ why }: { why: string }) =>
    `An environment with NumPy could not be made: ${why}`,
  tierRefused: ({ tier, reason }: { tier: string; reason: string }) => `not ${tier}: ${reason}`,
  noSandbox: ({ choice }: { choice: string }) =>
    `No sandbox can be had here for --sandbox=${choice}.`,
  noSandboxNext:
    "sudo apt-get install bubblewrap, or, where you trust the solutions, --sandbox=off",
  noBubblewrap: "bubblewrap (bwrap) is not installed",
  otherPython: ({ expected, found }: { expected: string; found: string }) =>
    `Python ${expected} was expected within the sandbox, and ${found} has started.`,
  otherNumpy: ({ expected, found }: { expected: string; found: string }) =>
    `NumPy ${expected} was expected within the sandbox, and ${found} was imported.`,
  closedInterpreter: ({ path, folder, other }: ClosedInterpreter) =>
    `solutions run as a user without an account there, to whom ${folder} is closed, and with it ${path}${other ? `; --python ${other} can be read` : ""}`,
  selfCheckFailed: ({ tier, check }: { tier: string; check: string }) =>
    `the self-check of ${tier} has failed: ${check}`,
  none: "none",
  notWarm: ({ reason }: { reason: string }) =>
    `This Python can't keep a warm server (${reason}). Each case starts a new interpreter instead: slower, with the same verdicts.`,
  limitsAlone: "No sandbox can be had here: solutions run with resource limits alone.",
  noCompiler: ({ tool, words }: { tool: string; words: string }) =>
    `${tool} is needed to run this solution, and can't be had. ${words}`.trim(),
  compilerOver: {
    time: ({ time }: { time: number }) => `error: compiling took more than ${time} s`,
    memory: ({ memory }: { memory: number }) =>
      `error: compiling took more than ${memory} MiB of memory`,
    output: ({ output }: { output: number }) =>
      `error: the compiled program is larger than ${output} MiB`,
  },
} as const;
