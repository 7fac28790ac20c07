interface At {
  file: string;
}

interface Place {
  line: number | undefined;
  /** The cell of a notebook. */
  cell?: number | undefined;
}

interface Crash extends Place {
  what: string;
  exit: string;
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
const place = ({ line, cell }: Place) =>
  `${cell === undefined ? "" : `第 ${cell} 个单元格`}第 ${line} 行`;
/** The place of an error, and a colon. */
const at = (where: Place) => (where.line === undefined ? "" : `${place(where)}：`);

export const judge = {
  lacksEncoding: ({ file }: { file: string }) =>
    `${file} 不是 UTF-8 编码。dlj 可以评测，但 python3 会拒绝运行：请另存为 UTF-8。`,
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
    RTE: ({ what, exit, source, ...where }: Crash) =>
      `${source ? `${place(where)}，${source}：` : at(where)}${what === exit || what === "" ? ended(exit) : what}`,
    notWritten: (where: Place) => `函数还没有写：请把${place(where)}换成你的代码`,
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
    noMain: "没有 main：dlj 只调用 Python 函数；请写出读标准输入并打印答案的 int main()",
    CE: ({ what, ...where }: Crash) => `${at(where)}${what}`,
    JE: ({ what }: Crash) => `评测系统出错：${what}`,
    TLE: ({ cpu, limit }: { cpu: number; limit: number }) =>
      `用了 ${cpu.toFixed(2)} 秒 CPU 时间；限制为 ${limit} 秒`,
    idle: ({ wall, limit }: { wall: number; limit: number }) =>
      `${wall.toFixed(1)} 秒内没有结束；限制为 ${limit} 秒 CPU 时间，实际时间为其三倍`,
    slowToLoad: "没有开始运行：编译源代码和导入模块用时过长",
    notRun: "没有结果：前面的用例超时，剩余时间内这个用例没有跑完",
    MLE: ({ memory, limit }: { memory: number; limit: number }) =>
      `用了 ${Math.ceil(memory)} MiB 内存；限制为 ${limit} MiB`,
    refused: ({ what, limit, ...where }: Place & { what: string; limit: number }) =>
      `${at(where)}一次申请的内存超出了 ${limit} MiB 的限制（${what}）`,
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
  /** Reasons why nothing was printed, if a file reads no input and its function was not called. */
  notCalled: {
    onlyPython: (_: { call: string }) =>
      "什么都没有打印，程序也不读输入：dlj 只调用 Python 函数；请读标准输入并打印答案。",
    otherName: ({ call }: { call: string }) =>
      `什么都没有打印：文件不读输入，其中也没有函数 ${call}。用这个名字写函数，dlj 就会调用它；或者读标准输入并打印答案。`,
    onlyModule: ({ call }: { call: string }) =>
      `什么都没有打印：文件不读输入，也没有函数。dlj 不会调用 torch.nn.Module；请写 def ${call}:，在其中使用它并返回答案。`,
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
  notebook: {
    notJson: "不是笔记本：内容不是 UTF-8 编码的 JSON；请在 Jupyter 中重新保存",
    notNotebook: "不是格式 4 的笔记本：其中没有单元格及其代码的列表",
    otherFormat: ({ format }: { format: string }) =>
      `是格式 ${format} 的笔记本；请在 Jupyter 中打开并保存，即可转为格式 4`,
    otherLanguage: ({ language }: { language: string }) =>
      `是 ${language} 语言的笔记本；只能评判 Python 笔记本`,
    tooMuchCode: ({ most }: { most: number }) => `代码超过 ${most} 字节`,
    tooLong: ({ most }: { most: number }) => `超过 ${most} 字节；请清除所有单元格的输出后再保存`,
  },
  tooLong: ({ file, size, most }: At & { size: number; most: number }) =>
    `${file}：共 ${size} 字节；解答最多 ${most} 字节。`,
} as const;
