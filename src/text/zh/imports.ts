interface Detail {
  detail: string;
}

export const imports = {
  description:
    "把 Kattis 或 ICPC 题目包（文件夹或 zip）以及 deep-ml 的 JSON 变成题目，并指出其中哪些内容无法保留。",
  packages: "题目包的文件夹或 .zip，或 deep-ml 的 .json 文件",
  as: "新题目的 id（默认为包名或函数名）",
  as1: "--as 只能指定一道题目，却给了多个包。请逐个导入。",
  dropped: "未保留：",

  noPackage: ({ file }: { file: string }) =>
    `${file}：不是题目包。Kattis 包里应有 problem.yaml；deep-ml 的 JSON 应有 test_cases，文件夹里应有 tests.json。`,
  tooLarge: ({ file }: { file: string }) =>
    `${file}：太大或层次太深，不像题目包（上限 64 MiB、5000 个文件）。`,
  linkOut: ({ file }: { file: string }) => `${file}：这个链接指向包外。请放入文件本身。`,
  archive: {
    outside: "压缩包里有指向包外的路径，没有写入任何文件。",
    tooManyFiles: "压缩包里的文件太多，没有写入任何文件。",
    tooLarge: "压缩包解开后太大，没有写入任何文件。",
    tooDeep: "压缩包的文件夹层次太深，没有写入任何文件。",
    bomb: "压缩包解开后远大于其本身，没有写入任何文件。",
    unreadable: "无法读取这个压缩包，请重新打包为 .zip。",
    encrypted: "压缩包有密码，请去掉密码重新打包。",
    link: "压缩包里有链接，请打包文件本身。",
  },
  notUtf8: "不是 UTF-8 编码，请另存为 UTF-8。",
  notYaml: ({ line, why }: { line: number; why: string }) => `第 ${line} 行不是合法的 YAML：${why}`,
  notJson: ({ why }: { why: string }) => `不是合法的 JSON：${why}`,
  wrongValue: ({ key, expected }: { key: string; expected: string }) =>
    `${key === "" ? "顶层" : key}：${expected}。`,
  wrongType: ({ type }: { type: string }) =>
    `这道题目的类型是 ${type}。只能导入从标准输入读取并打印答案的题目（pass-fail 和 scoring）。`,
  noAnswer: "旁边没有 .ans。每个 .in 都要有一个。",
  noCases: "没有用例（成对的 .in 和 .ans）。",
  noFile: "缺少这个文件。",
  oneName: ({ other, name }: { other: string; name: string }) =>
    `它和 ${other} 都会成为用例 ${name}，请改名。`,
  solutionFails: ({ why }: { why: string }) => `自带的解答运行失败：${why}`,
  noFunction: "测试没有调用解答中定义的函数。",
  noTests: ({ why }: { why: string }) => `没有一个测试可以保留。${why}`,

  part: ({ path }: { path: string }) => `${path}。`,
  keys: ({ path, keys }: { path: string; keys: string }) => `${path}：${keys}。`,
  besideCases: ({ end }: { end: string }) => `用例旁的 ${end} 文件。`,
  caseWith: ({ path, with: other }: { path: string; with: string }) =>
    `${path}：这个用例除标准输入外还需要 ${other}。`,
  manyTolerances: ({ paths }: { paths: string }) =>
    `${paths} 里不同的容差。所有用例都用其中最宽的一个。`,
  validator: ({ path }: { path: string }) =>
    `${path}：那里由程序判断答案是否正确。dlj 只与 .ans 比较，因此与之不同的正确答案会被判错。`,
  unknownFlag: ({ flag }: { flag: string }) => `校验参数 ${flag}。`,
  caseSensitive: "原题不区分大小写；dlj 按打印的原样比较单词。",
  spaceSensitive: "space_change_sensitive：dlj 比较的是值，不看其间的空白。",
  submission: ({ path }: { path: string }) => `${path}。`,
  noReference:
    "参考解答：submissions/accepted 里没有单个 .py 文件的解答。请自己写一份放到 solutions/。",
  latex: ({ path, commands }: { path: string; commands: string }) =>
    `${path} 中保持原样的 LaTeX：${commands}。`,
  test: ({ test, why }: { test: number; why: string }) => `测试 ${test}：${why}。`,
  testReasons: {
    notLiteral: ({ detail }: Detail) => `有参数不是数字、文本或列表：${detail}`,
    fails: ({ detail }: Detail) => `用自带的解答运行会失败：${detail}`,
    calls: ({ detail }: Detail) => `调用了函数 ${detail} 次，而不是一次`,
    otherParameters: ({ detail }: Detail) => `参数不同：${detail}`,
    otherAnswer: (_: Detail) => "解答的结果与测试期望的不符",
  },
} as const;
