export const picture = {
  wrongOf: ({ wrong, total, largest }: { wrong: number; total: number; largest: string | null }) =>
    `${total} 个元素中 ${wrong} 个有误${largest === null ? "" : `，最大误差 ${largest}`}`,
  shapes: ({ expected, actual }: { expected: string; actual: string }) =>
    `形状应为 ${expected}，输出为 ${actual}`,
  others: ({ wrong, total, list }: { wrong: number; total: number; list: string }) =>
    `${total} 个矩阵中有 ${wrong} 个有误；其余各个的错误元素数：${list}`,
  heat: ({ right, scale }: { right: string; scale: string }) =>
    `${right} 正确   占最大误差的比例：${scale}`,
  blocks: ({ rows, columns }: { rows: number; columns: number }) =>
    `每个符号代表 ${rows} x ${columns} 个元素，取其中误差最大者。`,
  marks: { wrong: "* 错误", extra: "+ 多余", missing: "*· 缺失" },
  cannot: {
    noAnswer: ({ verdict }: { verdict: string }) => `没有可画的输出：该用例以 ${verdict} 结束。`,
    hidden: "没有可画的输出：报告中未包含。",
    nothing: "没有输出，或本不该有输出，因此无图可画。",
    scalar: "单个数字不需要图，见上文。",
    ragged: "各行长度不同，不成矩阵，因此无图可画。",
    text: "图只画数字数组，而这份输出里有文字。",
    structure: "两边的结构相差太大，无法并排画出。",
    right: "每个数字都正确，只是整体结构不对。",
  },
} as const;
