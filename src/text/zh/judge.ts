interface At {
  file: string;
}

interface Crash {
  what: string;
  exit: string;
  line: number | undefined;
  source: string | undefined;
}

interface Definition {
  kind: "function" | "class";
  name: string;
  line: number;
  prints: boolean;
}

const ended = (exit: string) => {
  const [, status] = /^exit status (\d+)$/.exec(exit) ?? [];
  return status === undefined ? `被信号 ${exit} 终止` : `以退出状态 ${status} 结束`;
};

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
      `${line === undefined ? "" : `第 ${line} 行${source ? `，${source}` : ""}：`}${what === exit || what === "" ? ended(exit) : what}`,
    notWritten: ({ line }: { line: number }) => `函数还没有写：请把第 ${line} 行换成你的代码`,
    nullBytes: "文件里有空字节，UTF-16 编码的文件就是这样：请另存为 UTF-8",
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
    slowToLoad: "没有开始运行：编译源代码和导入模块用时过长",
    notRun: "没有结果：前面的用例超时，剩余时间内这个用例没有跑完",
    MLE: ({ memory, limit }: { memory: number; limit: number }) =>
      `用了 ${Math.ceil(memory)} MiB 内存；限制为 ${limit} MiB`,
    refused: ({ what, line, limit }: { what: string; line: number | undefined; limit: number }) =>
      `${line === undefined ? "" : `第 ${line} 行：`}一次申请的内存超出了 ${limit} MiB 的限制（${what}）`,
    OLE: ({ limit }: { limit: number }) => `输出超过 ${limit} MiB`,
    NA: "没有解答",
  },
  source: {
    empty: "没有任何输出：文件里没有代码。",
    nothingPrinted: ({ language }: { language: string }) =>
      `没有任何输出：请在程序最后用 ${language === "cpp" ? "std::cout <<" : "console.log(...)"} 打印结果。`,
    deadGuard: ({ text, line }: { text: string; line: number }) =>
      `没有任何输出：第 ${line} 行的 ${text} 永远不成立，应写成 if __name__ == "__main__":`,
    unused: ({ kind, name, line, prints }: Definition) =>
      kind === "class"
        ? `没有任何输出：类 ${name}（第 ${line} 行）没有被用到；请在文件末尾使用它并打印结果。`
        : prints
          ? `没有任何输出：${name}（第 ${line} 行）里有 print，但从未被调用；请在文件末尾调用它。`
          : `没有任何输出：${name}（第 ${line} 行）从未被调用；请在文件末尾写 print(${name}(...))。`,
    lostValue: ({ text, line }: { text: string; line: number }) =>
      `没有任何输出：第 ${line} 行算出了 ${text}，却没有打印；只有 notebook 会显示这样的值，请用 print(...) 打印。`,
    neverReads: "程序没有读取输入：请用 input() 读取 stdin 的每一行，再由此计算答案。",
    answered: ({ exit, what, line }: { exit: string; what: string; line: number | undefined }) =>
      `打印的答案是对的，但程序随后以 ${exit} 结束${what === "" ? "" : `（${line === undefined ? "" : `第 ${line} 行：`}${what}）`}；程序必须以状态 0 结束`,
    exitText: ({ exit, what }: { exit: string; what: string }) => `以 ${exit} 结束：${what}`,
    oneLineTooMany: ({ count, sure }: { count: number; sure: boolean }) =>
      `输入共 ${count} 行，程序却还要读${sure ? `第 ${count + 1} 行` : "一行"}`,
    noPackage: ({ name }: { name: string }) =>
      `这个 Python 没有安装 ${name}，而题目只需要 NumPy 和标准库；要换 Python，请用 --python、DLJ_PYTHON 或 .venv`,
    noModule: ({ name }: { name: string }) =>
      `解答只能是一个文件，请把 ${name} 里你自己的代码复制进来；如果它是已安装的包，请用 --python 选择装有它的 Python`,
    fraction: ({ literal }: { literal: string }) =>
      `int() 不能读小数，请用 float() 读取 ${literal}`,
    otherValue: ({ line, called }: { line: number; called: string }) =>
      `输入的第 ${line} 行不是单个数，请用 eval() 或 json.loads() 读取，而不是 ${called}()`,
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
