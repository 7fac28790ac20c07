interface At {
  file: string;
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
  unknownLanguage: ({ file, known }: At & { known: string }) =>
    `${file}：无法识别其语言。解答文件的扩展名应为 ${known} 之一。`,
  unreadable: ({ file, why }: At & { why: string }) =>
    why === "ENOENT" ? `${file}：没有这个文件。` : `${file}：无法读取（${why}）。`,
  isDirectory: ({ file }: At) => `${file}：是文件夹，不是解答。`,
  notRegular: ({ file }: At) => `${file}：不是普通文件。`,
  tooLong: ({ file, size, most }: At & { size: number; most: number }) =>
    `${file}：共 ${size} 字节；解答最多 ${most} 字节。`,
} as const;
