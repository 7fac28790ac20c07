const runs = (rounds: number) =>
  rounds === 1 ? "两者各运行一次" : `两者轮流各运行 ${rounds} 次，取中位数`;

export const bench = {
  measured: ({ rounds }: { rounds: number }) =>
    `CPU 时间，不含读入、输出和导入模块；${runs(rounds)}。`,
  grows: ({ names }: { names: string }) => `${names} 同乘以 k。`,
  startCounts: ({ language }: { language: string }) =>
    `${language} 解答的时间包含启动、读入和输出。`,
  numbers: "数的个数",
  yours: "你的",
  reference: "参考",
  ratio: "倍数",
  differs: "在某些规模上两者的答案不同，请先用 dlj run 检查。",
  elides: '规模较大时，解答用 "..." 省略了元素，因此没有比较答案：print(x.tolist()) 会全部打印。',
  stopped: {
    slow: "到此为止：更大的输入太费时间。",
    large: "到此为止：输入再大，时间主要花在读入上。",
    failed: "到此为止：输入再大一级，你的解答就会失败（超时、超内存或崩溃）。",
    refused: "到此为止：输入再大，参考解答会失败。",
    fixed: "这道题的输入无法变大，因此只测一种规模。",
  },
  fails: "解答在最小的输入上就失败了，无法测时间。",
} as const;
