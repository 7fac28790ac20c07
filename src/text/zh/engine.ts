/** A Python that the sandbox's user can't read: the folder in the way, and another Python that is readable. */
interface ClosedInterpreter {
  readonly path: string;
  readonly folder: string;
  readonly other: string | undefined;
}

export const engine = {
  noPython: "没有找到 Python 3：.venv、PATH 上的 python3 和 python、/usr/bin/python3 都没有。",
  noPythonNext: "dlj doctor，或指定一个：dlj run <problem> --python /path/to/python3",
  pythonNotFound: ({ path }: { path: string }) => `${path} 处没有 Python。`,
  pythonFails: ({ path, why }: { path: string; why: string }) =>
    `${path} 不能作为 Python 使用：${why}`,
  pythonTooOld: ({ path, version, oldest }: { path: string; version: string; oldest: string }) =>
    `${path} 是 Python ${version}；dlj 需要 ${oldest} 或更高版本。`,
  noNumpy: ({ path }: { path: string }) =>
    `${path} 没有安装 NumPy，这台机器上找到的其他 Python 也没有。`,
  installNumpyNext: ({ python }: { python: string }) =>
    `${python} -m venv .venv && .venv/bin/python -m pip install numpy`,
  installingNumpy: ({ folder }: { folder: string }) =>
    `这台机器上没有带 NumPy 的 Python：正在 ${folder} 中创建一个环境（只需一次）。`,
  installFailed: ({ why }: { why: string }) => `无法创建带 NumPy 的环境：${why}`,
  tierRefused: ({ tier, reason }: { tier: string; reason: string }) => `${tier} 不可用：${reason}`,
  noSandbox: ({ choice }: { choice: string }) => `本机无法提供 --sandbox=${choice} 所要求的沙箱。`,
  noSandboxNext: "sudo apt-get install bubblewrap；如果信任这些解答，也可用 --sandbox=off",
  noBubblewrap: "未安装 bubblewrap（bwrap）",
  otherPython: ({ expected, found }: { expected: string; found: string }) =>
    `沙箱内应为 Python ${expected}，实际启动的是 ${found}。`,
  otherNumpy: ({ expected, found }: { expected: string; found: string }) =>
    `沙箱内应为 NumPy ${expected}，实际导入的是 ${found}。`,
  closedInterpreter: ({ path, folder, other }: ClosedInterpreter) =>
    `这一层用没有账户的用户身份运行解答，该用户无权进入 ${folder}，读不到 ${path}${other ? `；可改用 --python ${other}` : ""}`,
  selfCheckFailed: ({ tier, check }: { tier: string; check: string }) =>
    `${tier} 未通过自检：${check}`,
  none: "无",
  notWarm: ({ reason }: { reason: string }) =>
    `这个 Python 无法常驻（${reason}），因此每个用例都会重新启动解释器：速度较慢，判定结果不变。`,
  limitsAlone: "本机无法提供沙箱：解答只受资源限制约束。",
  nodeTooOld: ({ version }: { version: string }) =>
    `运行 TypeScript 解答需要 Node 22.13 或更高版本（Node 23 需 23.2）；当前是 ${version}。`,
  noCompiler: ({ tool, words }: { tool: string; words: string }) =>
    `运行这份解答需要 ${tool}，但本机没有。${words}`.trim(),
  compilerOver: {
    time: ({ time }: { time: number }) => `error: 编译超过了 ${time} 秒`,
    memory: ({ memory }: { memory: number }) => `error: 编译占用的内存超过了 ${memory} MiB`,
    output: ({ output }: { output: number }) => `error: 编译出的程序大于 ${output} MiB`,
  },
} as const;
