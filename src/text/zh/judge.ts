interface At {
  file: string;
}

interface Crash {
  what: string;
  exit: string;
  line: number | undefined;
  source: string | undefined;
}

export const judge = {
  verdicts: {
    AC: "通过",
    WA: "答案错误",
    TLE: "超出时间限制",
    MLE: "超出内存限制",
    OLE: "超出输出限制",
    RTE: "运行时错误",
    CE: "无法编译",
    JE: "评测系统错误",
    NA: "未作答",
  },
  reasons: {
    RTE: ({ what, exit, line, source }: Crash) =>
      `${line === undefined ? "" : `第 ${line} 行${source ? `，${source}` : ""}：`}${what === exit || what === "" ? `以 ${exit} 结束` : what}`,
    notWritten: ({ line }: { line: number }) => `函数还没有写：请把第 ${line} 行换成你的代码`,
    otherParameters: ({
      call,
      count,
      given,
    }: {
      readonly call: string;
      readonly count: string;
      readonly given: string;
    }) => `${call} 的参数与题目不符，题目给出 ${count} 个：${given}`,
    CE: ({ what, line }: Crash) => `${line === undefined ? "" : `第 ${line} 行：`}${what}`,
    JE: ({ what }: Crash) => `评测系统出错：${what}`,
    TLE: ({ cpu, limit }: { cpu: number; limit: number }) =>
      `用了 ${cpu.toFixed(2)} 秒 CPU 时间；限制为 ${limit} 秒`,
    idle: ({ wall, limit }: { wall: number; limit: number }) =>
      `${wall.toFixed(1)} 秒内没有结束；限制为 ${limit} 秒 CPU 时间，实际时间为其三倍`,
    notRun: "没有结果：前面的用例超时，剩余时间内这个用例没有跑完",
    MLE: ({ memory, limit }: { memory: number; limit: number }) =>
      `用了 ${Math.ceil(memory)} MiB 内存；限制为 ${limit} MiB`,
    refused: ({ what, line, limit }: { what: string; line: number | undefined; limit: number }) =>
      `${line === undefined ? "" : `第 ${line} 行：`}一次申请的内存超出了 ${limit} MiB 的限制（${what}）`,
    OLE: ({ limit }: { limit: number }) => `输出超过 ${limit} MiB`,
    NA: "没有解答",
  },
  hedged: ({ hint }: { hint: string }) => {
    const first = /^[^。！？]*/.exec(hint)?.[0] ?? hint;
    return first.startsWith("你")
      ? `在这个用例上，如果${first}，得到的正是这个答案。`
      : `在这个用例上，答案与一种常见错误的结果相同：“${first}”。`;
  },
  unknownLanguage: ({ file, known }: At & { known: string }) =>
    `${file}：无法识别其语言。解答文件的扩展名应为 ${known} 之一。`,
  unreadable: ({ file, why }: At & { why: string }) =>
    why === "ENOENT" ? `${file}：没有这个文件。` : `${file}：无法读取（${why}）。`,
  isDirectory: ({ file }: At) => `${file}：是文件夹，不是解答。`,
  notRegular: ({ file }: At) => `${file}：不是普通文件。`,
  tooLong: ({ file, size, most }: At & { size: number; most: number }) =>
    `${file}：共 ${size} 字节；解答最多 ${most} 字节。`,
} as const;
