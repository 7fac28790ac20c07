const runs = (rounds: number) =>
  rounds === 1 ? "两者各运行一次" : `两者轮流各运行 ${rounds} 次，取中位数`;

export const bench = {
  measured: {
    functions: ({ rounds }: { rounds: number }) =>
      `脚本中各函数的 CPU 时间，不含读入与输出；${runs(rounds)}。`,
    script: ({ rounds }: { rounds: number }) =>
      `整个脚本的 CPU 时间，不含读入与输出；${runs(rounds)}。`,
  },
  grows: ({ names }: { names: string }) => `${names} 同乘以 k。`,
  startCounts: ({ language }: { language: string }) =>
    `${language} 解答的读入与输出计入时间，只扣除了启动时间。`,
  numbers: "数的个数",
  yours: "你的",
  reference: "参考",
  ratio: "倍数",
  both: "两者",
  input: "输入",
  axes: "时间随 k 变化，两轴均取对数",
  differs: "在某些规模上两者的答案不同，请先用 dlj run 检查。",
  unclear: "数据太少或波动太大，无法判断如何增长",
  names: {
    0: "与规模无关",
    1: "与输入规模成正比（线性）",
    2: "与输入规模的平方成正比",
    3: "与输入规模的立方成正比",
  },
  stopped: {
    slow: "到此为止：更大的输入太费时间。",
    large: "到此为止：输入再大，时间主要花在读入上。",
    failed: "到此为止：输入再大一级，你的解答就会失败（超时、超内存或崩溃）。",
    refused: "到此为止：输入再大，参考解答会失败。",
    fixed: "这道题的输入无法变大，因此只测一种规模。",
  },
  noSymbol: ({ name, known }: { name: string; known: string }) =>
    `${name} 不是本题输入的长度。可用的有 ${known}。`,
  fails: "解答在最小的输入上就失败了，无法测时间。",
} as const;
