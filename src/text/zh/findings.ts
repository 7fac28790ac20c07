interface Shown {
  expected: string;
  actual: string;
}

interface OfCase {
  key: string;
}

interface OfLine {
  line: number;
  name: string;
}

const shapeOr = (actual: string) => (actual === "ragged" ? "的各行长度不同" : `的形状是 ${actual}`);

export const findings = {
  // 题库
  strayInProblems: (_: object) => "这不是题目文件夹。",
  schemaStale: (_: object) => "这份 JSON Schema 已过期，与 src/problem/spec.ts 不一致。",
  strayReference: ({ id }: { id: string }) => `没有与这份解答对应的题目“${id}”。`,
  unknownPrerequisite: ({ id }: { id: string }) => `先修题“${id}”不存在。`,
  latePrerequisite: ({ id }: { id: string }) =>
    `先修题“${id}”没有排在前面：它应在更早的专题中，或在本专题中排在这道题之前。`,
  repeatedOrder: ({ order, other }: { order: number; other: string }) =>
    `序号 ${order} 与同一专题的 ${other} 重复。`,
  orderGap: ({ order, track }: { order: number; track: string }) =>
    `专题 ${track} 中没有序号 ${order - 1}，而这道题的序号是 ${order}。`,
  repeatedAlias: ({ alias, other }: { alias: string; other: string }) =>
    `别名“${alias}”也指 ${other}。`,

  // 文件
  specUnreadable: ({ why }: { why: string }) => `无法读取：${why}。`,
  specInvalid: ({ path, expected }: { path: string; expected: string }) =>
    `${path === "" ? "顶层" : `${path} 处`}：${expected}。`,
  callOther: ({ called, name }: { called: string; name: string }) =>
    `call 调用的是 ${called}；本题的函数是 ${name}。`,
  callPositional: ({ argument }: { argument: string }) =>
    `call 中的 ${argument.trim()} 没有参数名；请按参数名给出每个参数。`,
  callForeign: ({ keyword, name }: { keyword: string; name: string }) =>
    `call 的 ${keyword} 用到了 ${name}，输入中没有这个名字。`,
  wrongId: ({ id, folder }: { id: string; folder: string }) =>
    `id 是“${id}”，而文件夹名是“${folder}”。`,
  byteOrderMark: (_: object) => "文件以字节顺序标记（BOM）开头，请另存为不带 BOM 的 UTF-8。",
  notUtf8: ({ line }: { line: number }) => `第 ${line} 行不是 UTF-8 编码，请把文件另存为 UTF-8。`,
  linkedFile: (_: object) =>
    "这是一个链接。题目里只能放普通文件，链接打包后会失效：请放入文件本身。",
  misspelt: ({ meant }: { meant: string }) => `名称有误，应为 ${meant}。`,
  sameCode: ({ other }: { other: string }) => `代码与 ${other} 相同。`,
  shapeUnreadable: ({ name, axis }: { name: string; axis: string }) =>
    `${name} 的轴 ${axis} 不是合法的表达式，例如 2*D 或 (N-1)//2。`,
  aliasReserved: ({ alias }: { alias: string }) => `别名“${alias}”在各命令中用来选择其他题目。`,
  unwritten: ({ paths }: { paths: string }) => `这些地方仍是 TODO：${paths}。`,
  strayFile: (_: object) => "题目中不应有这个名字的文件。",
  missingFile: (_: object) => "缺少这个文件。",
  lonelyCase: ({ partner }: { partner: string }) => `旁边缺少 ${partner}。`,
  caseName: (_: object) => "用例名应为用连字符连接的小写单词，说明这个用例的用途。",
  noSample: (_: object) => "没有可展示的用例：cases/sample 是空的。",
  fewCases: ({ count, least }: { count: number; least: number }) =>
    `只有 ${count} 个参与判定的用例；至少要有 ${least} 个。`,
  fewAccepted: ({ count, least }: { count: number; least: number }) =>
    `只有 ${count} 份其他正确解答；至少要有 ${least} 份。`,
  fewMisconceptions: ({ count, least }: { count: number; least: number }) =>
    `只有 ${count} 个典型错误；至少要有 ${least} 个。`,

  // 题面
  missingHeading: ({ heading }: { heading: string }) => `缺少标题“${heading}”。`,
  unknownHeading: ({ heading }: { heading: string }) => `标题“${heading}”不属于题面，或顺序不对。`,
  emptySection: ({ heading }: { heading: string }) => `“${heading}”下面没有内容。`,
  titleDiffers: ({ expected, actual }: Shown) =>
    `标题是“${actual}”，而 problem.json 中是“${expected}”。`,
  inputItems: ({ expected, actual }: { expected: number; actual: number }) =>
    `stdin 各行的编号列表有 ${actual} 项，而 problem.json 有 ${expected} 项。`,
  missingExample: ({ fence }: { fence: string }) => `示例缺少代码块 \`\`\`${fence}。`,
  exampleInput: (_: object) => "示例的 stdin 与 cases/sample 中的任何用例都不同。",
  exampleOutput: ({ key, why }: OfCase & { why: string }) =>
    `示例的 stdout 与 ${key} 的不同：${why}`,
  formulaUnclosed: ({ start }: { start: string }) =>
    `以“${start}”开头的段落里，公式的 $ 没有闭合。`,
  formulaCommands: ({ commands }: { commands: string }) =>
    `dlj show 不认识这些 LaTeX 命令，会原样打印：${commands}。`,
  followUps: ({ count }: { count: number }) => `有 ${count} 个面试追问；应为二到四个。`,

  // 用例的 stdin
  inputEnding: (_: object) => "有一行以空格或回车符结尾，或最后一行没有换行。",
  inputLines: ({ expected, actual }: { expected: number; actual: number }) =>
    `共 ${actual} 行，而 problem.json 写明 ${expected} 行。`,
  inputUnreadable: ({ line, name, read }: OfLine & { read: string }) =>
    `第 ${line} 行（${name}）无法用 ${read} 读取。`,
  inputShape: ({ line, name, expected, actual }: OfLine & Shown) =>
    `第 ${line} 行（${name}）${shapeOr(actual)}，应为 ${expected}。`,
  inputDecimals: ({ line, name, number }: OfLine & { number: string }) =>
    `第 ${line} 行（${name}）含有 ${number}；用例中的数最多 4 位小数。`,
  repeatedCase: ({ other }: { other: string }) => `stdin 与 ${other} 相同。`,
  sameTest: ({ other }: { other: string }) =>
    `只是重复了 ${other} 所测试的内容：形状相同、答案相同，每个典型错误的输出也相同。`,

  // 用例的期望输出
  outputCount: ({ expected, actual, text }: { expected: number; actual: number; text: string }) =>
    text === ""
      ? `打印了 ${actual} 个值，而 problem.json 写明 ${expected} 个。`
      : `除 problem.json 声明的值之外还有其他文字；第一行是“${text}”。`,
  outputKind: ({ name, expected, actual }: { name: string } & Shown) =>
    `${name} 应为 ${expected} 类型，实际是 ${actual}。`,
  outputShape: ({ name, expected, actual }: { name: string } & Shown) =>
    `${name}${name.endsWith("输出") ? "" : " "}${shapeOr(actual)}，应为 ${expected}。`,
  outputEmpty: (_: object) => "含有二维或更高维的空数组，打印结果看不出它的形状。",
  outputLong: ({ count }: { count: number }) =>
    `含有一个 ${count} 个数的数组；超过 1000 个时 NumPy 会省略显示。`,
  outputLarge: ({ number }: { number: string }) =>
    `含有 ${number}；数组打印 1000 及以上的浮点数时小数位数不足。`,
  outputSpread: ({ large, small }: { large: string; small: string }) =>
    `同时含有 ${large} 和 ${small}；数组会用指数形式打印这样的数，有效位数不足。`,
  outputNan: (_: object) => "参与判定的用例，其正确答案是 nan。",
  outputNearZero: ({ count, of }: { count: number; of: number }) =>
    `${of} 个数中有 ${count} 个与 0 之差在容差之内：这些位置打印 0 也能通过。`,

  // 参考解答
  referenceForm: (_: object) =>
    '参考解答应定义与练习同名的函数，后面接 if __name__ == "__main__": 代码块。',
  referenceFails: ({ key, python, why }: OfCase & { python: string; why: string }) =>
    `参考解答在 ${python} 下运行 ${key} 失败：${why}`,
  referenceRandom: ({ key, python }: OfCase & { python: string }) =>
    `参考解答在 ${python} 下第二次运行 ${key} 时输出不同。`,
  referenceSlow: ({ key, cpu, most }: OfCase & { cpu: string; most: string }) =>
    `参考解答运行 ${key} 用了 ${cpu} 秒 CPU 时间，超过限制的四分之一（${most} 秒）。`,
  referenceDiffers: ({ key, python, why }: OfCase & { python: string; why: string }) =>
    `在 ${python} 下，参考解答对 ${key} 的输出不同：${why}`,
  functionAlone: ({ key, call, why }: OfCase & { call: string; why: string }) =>
    `去掉主程序、由 dlj 调用 ${call} 时，参考解答在 ${key} 上失败：${why}`,
  staleOutput: ({ why }: { why: string }) => `与参考解答的输出不同：${why}`,

  // 其他解答
  acceptedRefused: ({
    key,
    verdict,
    python,
    why,
  }: OfCase & { verdict: string; python: string; why: string }) =>
    `一份正确解答在 ${python} 下未通过 ${key}，${verdict}：${why}`,
  acceptedLeftOut: ({ name, missing }: { name: string; missing: string }) =>
    `${name} 没有运行：这个 Python 没有安装 ${missing}。`,
  hintUnreadable: (_: object) =>
    "文档字符串不是提示：应为一行英文、一行中文，此外只能有 kind: stability。",
  hintLanguages: (_: object) => "提示的第一行应为英文，第二行应为中文。",
  misconceptionAccepted: (_: object) => "所有参与判定的用例都让这份错误解答通过了。",
  misconceptionNarrow: (_: object) =>
    "没有参与判定的用例能明确拒绝这份错误解答：误差达 10 倍容差，或形状、文本不同。",
  misconceptionNoReason: ({ verdict }: { verdict: string }) =>
    `这份错误解答只得到 ${verdict}：不是答案错误，不是形状错误，也不是崩溃。`,
  misconceptionTwin: ({ other }: { other: string }) =>
    `它在每个用例上的输出都与 ${other} 相同，因此两者都无法被指认：请合并成一个，提示要对两者都成立。`,
  sampleTwins: ({ one, other }: { one: string; other: string }) =>
    `${one} 与 ${other} 在所有样例上给出同样的错误答案：请换一个能区分它们的输入。`,
  sampleFactors: ({ factors }: { factors: string }) =>
    `所有样例中 ${factors} 都是 1，漏掉它的解答也可能通过：请再加一个取其他值的样例。`,
  sampleSizes: ({ sizes }: { sizes: string }) =>
    `所有样例中都有 ${sizes}，把两者弄反的解答从形状上看不出来：请再加一个大小不同的样例。`,
  stabilityAccepted: (_: object) => "它的 kind 是 stability，但该组没有用例拒绝它。",
  stabilityRefused: ({ key, verdict }: OfCase & { verdict: string }) =>
    `它的 kind 是 stability，但参与判定的用例 ${key} 也拒绝它（${verdict}）。`,
  storedMissing: (_: object) => "缺少这个文件，或不是 dlj generate 写出的格式。",
  storedStale: ({ name, key }: OfCase & { name: string }) =>
    `其中没有 ${name} 对 ${key} 的当前输出。`,
  storedUnknown: ({ name }: { name: string }) => `其中含有 ${name}，而它已不存在。`,

  // 生成器
  generatorFails: ({ why }: { why: string }) => `生成器运行失败：${why}`,
  generatorRandom: ({ seed }: { seed: number }) => `种子 ${seed} 每次打印的内容不一样。`,
  generatorUnstable: ({ name }: { name: string }) =>
    `使用了 ${name}，它在不同版本上的结果不同：只能使用 random 的 random()、uniform、randint 和 randrange。`,
  generatorSame: ({ count }: { count: number }) => `${count} 个种子生成的输入都相同：要用上种子。`,
  generatorDecimals: ({ seed, number }: { seed: number; number: string }) =>
    `用种子 ${seed} 生成了 ${number}；用例中的数最多 4 位小数。`,
  generatorInvalid: ({ seed, why }: { seed: number; why: string }) =>
    `种子 ${seed} 生成的输入不合法：${why}。`,
  generatorRefused: ({ seed, file, why }: { seed: number; file: string; why: string }) =>
    `种子 ${seed} 生成的输入使正确解答 ${file} 失败：${why}`,

  // 规则
  noRules: (_: object) => "没有 rules：请列出题面中的规则，每条注明检验它的用例。",
  ruleUnsaid: ({ says }: { says: string }) => `statement.md 中没有这句话："${says}"。`,
  ruleCase: ({ says, key }: OfCase & { says: string }) => `没有用例 ${key} 来检验规则 "${says}"。`,
  ruleMisconception: ({ says, name }: { says: string; name: string }) =>
    `没有名为 ${name} 的典型错误违反规则 "${says}"。`,
  ruleNotTested: ({ says, key, name }: OfCase & { says: string; name: string }) =>
    `用例 ${key} 没有检验规则 "${says}"：它放过了 ${name}。`,

  // 变异体
  staleEquivalent: ({ diff }: { diff: string }) =>
    `列为等价的这个差异，不对应参考解答的任何变异体：${diff}`,
} as const;
