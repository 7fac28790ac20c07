import { findings } from "./findings.ts";

interface At {
  file: string;
}

export const author = {
  findings,
  issues: {
    ending: (_: object) => "有一行以空格或回车符结尾，或最后一行没有换行",
    lines: ({ expected, actual }: { expected: number; actual: number }) =>
      `共 ${actual} 行，而 problem.json 写明 ${expected} 行`,
    unreadable: ({ line, name, read }: { line: number; name: string; read: string }) =>
      `第 ${line} 行（${name}）无法用 ${read} 读取`,
    shape: ({
      line,
      name,
      expected,
      actual,
    }: {
      line: number;
      name: string;
      expected: string;
      actual: string;
    }) =>
      `第 ${line} 行（${name}）${actual === "ragged" ? "的各行长度不同" : `的形状是 ${actual}`}，应为 ${expected}`,
  },
  theOutput: "输出",
  interpreter: ({ version, numpy }: { version: string; numpy: string }) =>
    `Python ${version}（NumPy ${numpy}）`,
  otherForm: "数值相同，但类型或括号不同",
  wrongCaseName: "请使用用连字符连接的小写单词，例如 two-rows。",
  outside: ({ file }: At) => `${file}：在题目文件夹之外（可能经由链接），没有写入任何文件。`,
  installed: ({ file }: At) =>
    `${file}：属于已安装的 dlj，下次更新就会丢失。请用 --problems 指定自己的题目文件夹。`,
  noReference: ({ file }: At) => `${file}：没有参考解答。`,
  limitSetAs: ({ why, limit }: { why: string; limit: string }) =>
    `${why}；上限由 problem.json 的 ${limit} 设定`,
  referenceFails: ({ file, key, why }: At & { key: string; why: string }) =>
    `${file}：参考解答在 ${key} 上运行失败：${why}`,
  caseExists: ({ file }: At) => `${file}：已经存在。请换一个 --name，或加上 --force。`,
  invalidFresh: ({ file, seed, why }: At & { seed: number; why: string }) =>
    `${file}：种子 ${seed} 生成的输入不合法：${why}。`,
  generate: {
    description:
      "用题目的生成器制作用例，或更新参考解答和典型错误的输出。文件要么全部写入，要么一个都不写。",
    problems: "题目 id、别名、专题、标签、id 通配符，或 all",
    seed: "generate.py 的种子，每个种子生成一个用例；可多次指定",
    group: "新用例所在的组",
    name: "新用例的名字",
    refresh: "更新现有用例的输出",
    check: "不写文件，只列出会有哪些改动；有改动时退出码为 1",
    force: "覆盖同名用例",
    nothingAsked: "没有指定要做什么：用 --seed 1 --name ties 制作新用例，或用 --refresh、--check。",
    oneProblem: "一次只能为一道题目制作新用例。",
    written: ({ file }: At) => `已写入 ${file}`,
    wouldWrite: ({ file }: At) => `将会写入 ${file}`,
    current: ({ count }: { count: number }) => `${count} 道题目的输出都是最新的。`,
  },
  noMutants: ({ why }: { why: string }) => `无法对参考解答做变异：${why}`,
  mutate: {
    description:
      "对用例做变异测试：对参考解答做小改动得到错误解答，逐个运行，并列出能通过全部用例的变异体。",
    problems: "题目 id、别名、专题、标签、id 通配符，或 all",
    atLeast: "有题目得分低于此值时退出码为 1",
    counts: (f: { killed: number; total: number; equivalent: number; isFew: boolean }) => {
      const equivalent = f.equivalent > 0 ? `，另有 ${f.equivalent} 个等价` : "";
      const few = f.isFew ? "；变异体太少，说明不了用例的好坏" : "";
      return `${f.total} 个变异体中杀死了 ${f.killed} 个${equivalent}${few}`;
    },
    overall: ({ score, count }: { score: string; count: number }) => `${count} 道题目总计 ${score}`,
    perhapsEquivalent: ({ entry }: { entry: string }) =>
      `没有新生成的输入能区分它。请找出一个（dlj fuzz），或列入 equivalentMutants：${entry}`,
    writeCase: ({ entry }: { entry: string }) =>
      `写一个能拒绝它的用例，或列入 equivalentMutants：${entry}`,
    refusedBySeed: ({ command }: { command: string }) => command,
    operators: {
      arithmetic: "换掉这个运算符，没有用例会失败。",
      "drop-term": "去掉这一项，没有用例会失败。",
      constant: "改动这个数，没有用例会失败。",
      axis: "没有用例能区分各个轴。",
      "drop-call": "去掉这个函数调用，没有用例会失败。",
      "swap-arguments": "交换这两个参数，没有用例会失败。",
      comparison: "没有用例测到这个边界。",
      condition: "没有用例走到另一个分支，或两个分支结果相同。",
      "remove-line": "删掉这一行，没有用例会失败。",
      function: "换成相近的函数，没有用例会失败。",
      range: "跳过第一步或最后一步，没有用例会失败。",
      slice: "改动这个切片的起点、终点或步长，没有用例会失败。",
      sign: "去掉这个负号或取反，没有用例会失败。",
    },
    cases: {
      axis: "多于一行的非方阵可以区分。",
      "swap-arguments": "不同且不对称的值可以区分。",
      comparison: "并列的值，或等于阈值的值，可以区分。",
    },
  },
  fuzz: {
    description: "寻找让解答与参考解答不同的输入，并把它化到最简。找到时退出码为 1。",
    problem: "题目 id 或别名，或以题目命名的解答文件路径",
    file: "解答文件（默认为工作区的 solutions/<id>.py；- 表示标准输入）",
    seed: "generate.py 的第一个种子；相同的种子会重复同样的搜索",
    count: "最多尝试多少个输入",
    seconds: "搜索最多用多少秒",
    save: "把最简输入保存为这个名字的用例",
    group: "保存的用例所在的组",
    invalidFresh: ({ id, seed }: { id: string; seed: number }) =>
      `${id} 的生成器用种子 ${seed} 生成的输入不合法。`,
    progress: ({ tried }: { tried: number }) => `已尝试 ${tried} 个输入`,
    none: ({ tried }: { tried: number }) => `在 ${tried} 个输入上与参考解答没有不同。`,
    found: ({ tried, verdict }: { tried: number; verdict: string }) =>
      `尝试 ${tried} 个输入后找到：${verdict}。化简后的输入：`,
    saved: ({ file }: At) => `已写入 ${file}`,
  },
  scaffold: {
    description:
      "建立新题目的文件夹：由已有的参考解答和输入生成，或全是待填写的模板。dlj verify 会指出还需要写什么。",
    id: "题目 id：用连字符连接的小写单词",
    track: "所属专题；自己的题目用 course",
    from: "由这些文件生成：参考解答（.py）和一个 .in 文件夹，可带 .out 或 .ans",
    reserved: ({ id }: { id: string }) => `“${id}”用来选择其他题目，请换一个 id。`,
    taken: ({ id, other }: { id: string; other: string }) =>
      `“${id}”已经是题目 ${other}，请换一个 id。`,
    fromWhat: ({ file }: At) =>
      `--from 需要一个用例文件夹，最多再加一个 Python 文件${file === "" || file === "." ? "" : `；不能用 ${file}`}。`,
    noInputs: ({ folder }: { folder: string }) => `${folder}：没有 .in 文件（每个用例一个）。`,
    noAnswer: ({ file }: At) =>
      `${file}：旁边没有 .out 或 .ans。请补上，或给出能打印答案的参考解答。`,
    oneName: ({ file, other, name }: At & { other: string; name: string }) =>
      `${file} 和 ${other} 都会成为用例 ${name}，请改名。`,
    differs: ({ file, why }: At & { why: string }) => `${file}：参考解答与旁边的答案不符：${why}`,
    more: ({ count }: { count: number }) => `另有 ${count} 处`,
    writtenCases: ({ folder, count }: { folder: string; count: number }) =>
      `已写入 ${folder}（${count} 个用例）`,
    into: "题目文件夹（默认为工作区的 problems）",
    notAnId: ({ id }: { id: string }) =>
      `“${id}”不是合法的 id：应为用连字符连接的小写单词，例如 group-norm。`,
    exists: ({ file }: At) => `${file}：已经存在。`,
    written: ({ file }: At) => `已写入 ${file}`,
  },
  verify: {
    description:
      "检查题目文件夹：文件、题面、用例、参考解答、其他正确解答、典型错误和生成器。每个问题都给出文件、说明和下一步命令。",
    problems: "题目 id、别名、专题、标签或 id 通配符（默认全部）",
    clean: ({ count, seconds }: { count: number; seconds: string }) =>
      `${count} 道题目，没有发现问题，用时 ${seconds} 秒。`,
    found: ({ count, problems, seconds }: { count: number; problems: number; seconds: string }) =>
      `${problems} 道题目中共发现 ${count} 个问题，用时 ${seconds} 秒。`,
    noRules: ({ count, ids }: { count: number; ids: string }) =>
      `建议：${count} 道题目还没有 rules：${ids}。这不影响检查结果。`,
    leftOut: ({ count, files }: { count: number; files: string }) =>
      `${count} 份正确解答没有运行，因为这个 Python 没有安装它们导入的包：${files}。这不影响检查结果；dlj verify --json 会逐一列出。`,
    mine: "只检查自己的题目：--problems 指定的，或工作区 problems 文件夹里的",
    course: "只检查课程自己的题目所需的部分：用例和参考解答；不看标题、题面、提示和数量",
    noneMine: "这里没有你自己的题目文件夹，请用 --problems 指定。",
    alike: ({ count }: { count: number }) =>
      `另有 ${count} 处同类问题；dlj verify --json 会逐一列出`,
    editThen: ({ edit, command }: { edit: string; command: string }) =>
      `修改 ${edit}，然后 ${command}`,
    json: "以 JSON 输出检查结果",
    writeSchema: "只在题目文件夹旁写出 problem.schema.json",
    wroteSchema: ({ file }: At) => `已写入 ${file}`,
    progress: ({ done, total }: { done: number; total: number }) =>
      `已检查 ${done}/${total} 道题目`,
  },
} as const;
