type Reshaped = { expected: string; expectedShape: string; actualShape: string };
type Placed = { at?: string; each?: true };
type Unit = "row" | "column";
type Counted = { differing: number; compared: number };

export const at = (path: string) => (path === "" ? "" : `${path} 处：`);
const ofAnswer = ({ at: path = "", each: all }: Placed, rest: string) =>
  `${at(path)}${all ? "不一致的每一项中，" : ""}${rest}`;
const units: Readonly<Record<Unit, string>> = { row: "行", column: "列" };
const each = ({ differing, compared }: Counted) =>
  compared === 1
    ? "答案"
    : differing === compared
      ? "每个数"
      : differing === 1
        ? `不一致的那个数（共 ${compared} 个）`
        : `不一致的 ${differing} 个数（共 ${compared} 个）中，每一个`;

/** How a wrong answer is related to the expected one. */
export const relations = {
  numbers: {
    negated: (p: Counted) => `${each(p)}都与期望值符号相反`,
    scaled: ({
      name,
      constant,
      n,
      ...p
    }: Counted & { name: string; constant: string | null; n: number | null }) =>
      constant === "2"
        ? `${each(p)}都是期望值的 2 倍：多乘了 2，或少乘了 1/2`
        : constant === "1/2"
          ? `${each(p)}都是期望值的一半：多乘了 1/2，或少乘了 2`
          : n === null
            ? `${each(p)}都是期望值的 ${name} 倍`
            : `${each(p)}都是期望值的 ${name} 倍，其中 ${n} 是输入或输出的某个维度`,
    shifted: ({ offset, same, ...p }: Counted & { offset: number; same?: boolean }) =>
      `${each(p)}都比期望值${offset < 0 ? "小" : "大"} ${Math.abs(offset)}${same ? "，其他用例也是如此：多加或漏加了一个常数" : ""}`,
    clipped: ({ from, to, ...p }: Counted & { from: number; to: number }) =>
      `${each(p)}都是期望值截断到 [${from}, ${to}] 后的结果`,
    summed: ({ n, ...p }: Counted & { n: number }) =>
      `${each(p)}都是期望值的 ${n} 倍：应取 ${n} 项的平均，却求了和，或分母中应求和，却取了平均`,
    averaged: ({ n, ...p }: Counted & { n: number }) =>
      `${each(p)}都是期望值的 1/${n}：应对 ${n} 项求和，却取了平均，或分母中应取平均，却求了和`,
    "log-base": ({ expected, actual, ...p }: Counted & { expected: string; actual: string }) =>
      `${each(p)}都用了以 ${actual} 为底的对数，而应以 ${expected} 为底`,
    "degrees-of-freedom": ({ n, of, ...p }: Counted & { n: number; of: string }) =>
      of === "variance"
        ? `${each(p)}都差了因子 n/(n-1)，n = ${n}：方差该除以 n 却除以 n-1，或者相反（ddof）`
        : `${each(p)}都差了因子 sqrt(n/(n-1))，n = ${n}：标准差该除以 n 却除以 n-1，或者相反（ddof）`,
    "counted-from": ({ by, ...p }: Counted & { by: number }) =>
      by === 1
        ? `${each(p)}都大了 1：应从 0 开始计数，却从 1 开始`
        : `${each(p)}都小了 1：应从 1 开始计数，却从 0 开始`,
    absolute: (p: Counted) => `${each(p)}都丢了负号`,
    complement: (p: Counted) => `${each(p)}都是 1 减去期望值`,
    reciprocal: (p: Counted) => `${each(p)}都是期望值的倒数`,
    squared: (p: Counted) => `${each(p)}都是期望值的平方：少开了一次方`,
    rooted: (p: Counted) => `${each(p)}都是期望值的平方根：多开了一次方，或少了一次平方`,
    logarithm: (p: Counted) => `${each(p)}都是期望值的对数`,
    exponential: (p: Counted) => `${each(p)}都是 e 的期望值次方：少取了一次对数`,
    rounded: ({ decimals, ...p }: Counted & { decimals: number }) =>
      `${each(p)}都是期望值保留 ${decimals} 位小数的结果：舍入过早或位数太少`,
    significant: ({ digits, ...p }: Counted & { digits: number }) =>
      `${each(p)}都只有期望值的 ${digits} 位有效数字：请打印更多位，例如 Python 用 tolist()，C++ 用 setprecision(12)`,
    "to-integers": (p: Counted) => `${each(p)}都是期望值取整的结果：整数数组或 // 丢掉了小数部分`,
  },
  others: {
    transposed: ({ axes, ...p }: Placed & { axes: readonly number[] }) =>
      ofAnswer(
        p,
        axes.length === 2
          ? "结果是期望值的转置：行与列对调了。"
          : `结果是期望值按 (${axes.join(", ")}) 重排各轴后的样子。`,
      ),
    reversed: ({ axes, ...p }: Placed & { axes: readonly number[] }) =>
      ofAnswer(
        p,
        axes.length > 1
          ? `结果是期望值沿第 ${axes.join("、")} 轴翻转后的样子。`
          : axes[0] === 0
            ? "结果是期望值的逆序。"
            : `结果是期望值沿第 ${axes[0]} 轴翻转后的样子。`,
      ),
    rolled: ({ by, ...p }: Placed & { by: number }) =>
      ofAnswer(p, `结果是期望值向${by > 0 ? "右" : "左"}循环移动 ${Math.abs(by)} 位后的样子。`),
    "off-by-one": ({ by, ...p }: Placed & { by: number }) =>
      ofAnswer(
        p,
        by === 1
          ? "结果整体早了一位：它的第 [0] 项是期望的第 [1] 项，依此类推。"
          : "结果整体晚了一位：它的第 [1] 项是期望的第 [0] 项，依此类推。",
      ),
    swapped: ({ members, ...p }: Placed & { members: readonly [number, number] }) =>
      ofAnswer(p, `第 [${members[0]}] 项与第 [${members[1]}] 项对调了。`),
    permuted: (p: Placed) => ofAnswer(p, "数值与期望的相同，但顺序不同。"),
    "input-unchanged": ({ line, name, ...p }: Placed & { line: number; name: string }) =>
      ofAnswer(
        p,
        name === ""
          ? `结果就是输入的第 ${line} 行，没有变化。`
          : `结果就是输入 ${name}，没有变化。`,
      ),
    reshaped: ({ expected, expectedShape, actualShape, ...p }: Placed & Reshaped) =>
      ofAnswer(
        p,
        expectedShape === "" || actualShape === ""
          ? `数值和顺序都对，但括号不同：期望 ${expected}。`
          : `数值和顺序都对，但形状不同：期望 ${expectedShape}，实际 ${actualShape}。`,
      ),
    deeper: ({ levels, ...p }: Placed & { levels: number }) =>
      ofAnswer(p, `值是对的，但多套了 ${levels} 层括号：请去掉最外层。`),
    shallower: ({ levels, expected, ...p }: Placed & { levels: number; expected: string }) =>
      ofAnswer(p, `值是对的，但少了 ${levels} 层括号：期望 ${expected}。`),
    extra: ({ where, count, unit, ...p }: Placed & { where: string; count: number; unit?: Unit }) =>
      ofAnswer(
        p,
        `答案是对的，但${where === "end" ? "后面" : "前面"}多了 ${count} ${unit === undefined ? "个值" : units[unit]}。`,
      ),
    missing: ({
      where,
      count,
      index,
      unit,
      ...p
    }: Placed & { where: string; count: number; index?: number; unit?: Unit }) => {
      const word = unit === undefined ? "项" : units[unit];
      return ofAnswer(
        p,
        index !== undefined
          ? `少了第 [${index}] ${word}，其余都对。`
          : `少了${where === "end" ? "最后" : "最前"} ${count} ${word}，其余都对。`,
      );
    },
    part: ({ member, of, unit, ...p }: Placed & { member: number; of: number; unit?: Unit }) => {
      const word = unit === undefined ? "项" : units[unit];
      return ofAnswer(
        p,
        `应有 ${of} ${word}，只打印了其中的第 [${member}] ${word}，这一${word}是对的。`,
      );
    },
    "text-around": ({
      before,
      after,
      between,
    }: {
      before: string;
      after: string;
      between?: string;
    }) =>
      between !== undefined
        ? `值都是对的，但中间还有文字 "${between}"：请只打印答案本身。`
        : before === ""
          ? `值是对的，但后面还有文字 "${after}"：请只打印值本身。`
          : `值是对的，但还打印了文字 "${before}"：请只打印值本身。`,
    "labels-missing": ({ labels }: { labels: string }) =>
      `值是对的，但期望的输出里还有文字 "${labels}"。`,
    prompt: ({ text, line }: { text: string; line: number }) =>
      `第 ${line} 行以 "${text}" 开头：input("...") 会把提示写到 stdout，而那里只能有答案；请使用不带提示的 input()。`,
    "printed-before": ({ count, line }: { count: number; line: number }) =>
      `答案是对的，但之前还打印了 ${count} 个别的值，直到第 ${line} 行：请删掉那里的 print。`,
    "none-after":
      '答案是对的，但之后还打印了 "None"：f 自己已经打印且没有返回值，又写了 print(f(x))；请只调用 f(x)，或让它返回结果。',
    none: '打印出来的是 "None"：函数没有返回值，请加上 return。',
    abbreviated: ({ by }: { by: string }) =>
      by === "numpy"
        ? '"..." 表示有元素没有打印出来：请用 print(x.tolist())，或先调用 set_printoptions(threshold=sys.maxsize)。'
        : "console.log 会省略较大或较深的数组中的元素：请打印 JSON.stringify(x)。",
    traceback: ({ error }: { error: string }) =>
      `stdout 上打印了异常的调用栈（traceback），最后一行是：${error}`,
    "quoted-numbers":
      '数值是对的，但带着引号，成了字符串：请打印数，例如用 round(x, 4) 代替 f"{x:.4f}"。',
    "look-alike": ({ found, code, ascii }: { found: string; code: string; ascii: string }) =>
      `值是对的，但其中的字符“${found}”（${code}）应为${ascii === " " ? "空格" : `“${ascii}”`}：程序只认后者。`,
    thousands: "值是对的，但数字里有千位分隔符：请打印不带逗号的数。",
    percent: "值是对的，但打印成了百分数：请打印小数，例如用 0.175 代替 17.5%。",
    pandas: "值是对的，但连同 pandas 的索引一起打印了：请用 print(x.values.tolist())。",
    "constant-output": ({ cases, sample }: { cases: number; sample?: true }) =>
      sample
        ? `${cases} 个用例的输入各不相同，打印的却都是样例的答案：请根据输入来计算。`
        : `${cases} 个用例的输入和答案各不相同，输出却完全一样：答案没有用到输入。`,
    "bools-as-numbers": "应为 True 和 False 的地方打印了 1 和 0。",
    "numbers-as-bools": "应为 1 和 0 的地方打印了 True 和 False。",
    object: ({ text }: { text: string }) =>
      `${text} 是对象本身而不是它的值：请先调用它，或转成列表再打印。`,
    "escape-codes": "输出中含有给终端上色的控制码：请不带颜色地打印。",
    unclosed: "输出中的括号不配对，无法当作一个值来读。",
  },
} as const;
