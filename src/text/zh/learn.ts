interface At {
  file: string;
}

interface Forgotten {
  id: string | undefined;
  count: number;
}

const what = ({ id, count }: Forgotten) => id ?? `全部 ${count} 道题`;

export const learn = {
  cantWrite: ({ file, why }: At & { why: string }) => `${file}：无法写入（${why}）。`,
  config: {
    unknownKey: ({ file, key, known }: At & { key: string; known: string }) =>
      `${file}：${key} 处：没有这个键。可用的键有 ${known}。`,
    keys: "dlj.config.json 的键，均可省略：",
    about: {
      language: "en 或 zh，代替系统语言（--lang）",
      python: "运行解答的 Python：名称，或相对于该文件的路径（--python）",
      problems: "优先于自带题目的题目文件夹（--problems）",
      jobs: "同时运行的用例数（--jobs）",
      sandbox: "解答的隔离强度（--sandbox）",
    },
  },
  init: {
    description: "建立工作区：存放解答的文件夹、README 和 dlj.config.json。已有的文件保持不变。",
    dir: "工作区所在的文件夹（默认：当前文件夹）",
    editor: "vscode：写出 .vscode/tasks.json，点一下就到出错的行；vim：打印 :make 所需的设置",
    editors: "编辑器：dlj init --editor vscode（或 vim），可直接跳到出错的行。",
    vim: "写入 vimrc。:make 评测当前文件，:cnext 跳到出错的行：",
    kept: ({ file }: At) => `保留已有的 ${file}。`,
    readme: `# 练习

用 dlj 评测的深度学习练习。

    dlj next                  课程的下一道题，并写出起始代码
    dlj show softmax          查看题面
    dlj run softmax --watch   每次保存 solutions/softmax.py 都自动评测
    dlj hint softmax          每次多给一步提示
    dlj status                查看学习进度

解答放在 \`solutions/\`，设置写在 \`dlj.config.json\`（\`dlj init --help\` 列出全部设置）。
进度保存在 \`.dlj/progress.json\`，用 \`dlj reset\` 清除。
`,
  },
  next: {
    description:
      "给出下一道题：尚未通过、先修题都已通过，优先取最近练习的专题。没有解答时写出起始代码。",
    dryRun: "只给出题目，不写文件",
    nothingLeft: "所有题目都已通过。",
  },
  hint: {
    description: "再给一步提示：先针对上一次失败，然后逐步深入。绝不给出代码。",
    problem: "题目的 id 或别名",
    all: "一次显示所有步骤",
    reset: "从第一步重新开始",
    noWorkspace: "这里没有工作区，无法记录提示给到哪一步（dlj init 可建立工作区）。",
    count: ({ shown, total }: { shown: number; total: number }) => `提示 ${shown}/${total}`,
    lastRun: "针对上一次运行：",
    more: "再次运行同一命令可得到下一步提示。",
    last: "提示已全部给出。公式和易错点见题面。",
  },
  status: {
    description: "按专题显示进度：已通过、尝试过、未开始，以及连续练习的天数。",
    track: "逐题显示该专题",
    total: "合计",
    tried: ({ tried }: { tried: number }) => `${tried} 尝试过`,
    untouched: ({ untouched }: { untouched: number }) => `${untouched} 未开始`,
    solved: ({ solved }: { solved: number }) => `已通过 ${solved} 道`,
    runs: ({ runs }: { runs: number }) => `${runs} 次`,
    streak: ({ days }: { days: number }) => `已连续练习 ${days} 天。`,
    noStreak: "还没有连续练习的记录：每天评测一次即可累计。",
    allDone: "所有题目都已通过。",
  },
  drill: {
    description:
      "复习题面中的面试追问，由 FSRS 算法安排在快要忘记时再问。按键显示答案，再按键给自己打分。加上 --code 则从新的起始代码重写已通过的题。",
    problems: "专题、题目或其他选择（默认：全部）",
    code: "列出该重写的题；写出题目则保留旧解答，并写出新的起始代码",
    new: "每天最多几道新问题",
    badCount: "必须是 0 到 9999 的整数。",
    keys: {
      question: "空格 答案   u 撤销   q 退出",
      answer: "u 撤销   q 退出",
    },
    grades: { again: "忘了", hard: "吃力", good: "记得", easy: "轻松" },
    time: {
      minutes: ({ count }: { count: number }) => `${count} 分钟`,
      hours: ({ count }: { count: number }) => `${count} 小时`,
      days: ({ count }: { count: number }) => `${count} 天`,
    },
    left: ({ due, fresh }: { due: number; fresh: number }) =>
      `待复习 ${due} 道，新问题 ${fresh} 道`,
    end: ({ count, due, time }: { count: number; due: number; time: string | undefined }) => {
      const done = count === 0 ? "没有作答。" : `答了 ${count} 道。`;
      if (due > 0) return `${done}还有 ${due} 道待复习。`;
      return time === undefined ? done : `${done}下一道在 ${time}后。`;
    },
    nothingToUndo: "本次没有可以撤销的回答。",
    elsewhere: ({ id }: { id: string }) => `${id} 刚在另一个 dlj drill 中答过，这次不计入。`,
    damaged: ({ file, why }: At & { why: string }) =>
      `${file} 已损坏（${why}）。下次作答时会将它改名，重新开始。`,
    noExercise: "没有该重写的题。",
    notSolved: ({ id }: { id: string }) => `${id} 还没有通过。`,
    keptAs: ({ file }: At) => `旧解答保留为 ${file}。`,
    dueQuestions: ({ count }: { count: number }) => `有 ${count} 道问题待复习：dlj drill`,
    dueExercises: ({ count }: { count: number }) =>
      `有 ${count} 道已通过的题该重写了：dlj drill --code`,
    statistics: ({
      questions,
      reviews,
      fresh,
    }: {
      questions: number;
      reviews: number;
      fresh: number;
    }) => `复习：问题 ${questions} 道，作答 ${reviews} 次，今天新增 ${fresh} 道。`,
  },
  watch: {
    noTerminal: "--watch 需要终端：stdin 或 stdout 是管道或文件，或 TERM 为 dumb。",
    notStdin: "无法监视 stdin；请指定文件。",
    noWorkspace: "这里没有存放解答的工作区（dlj init 可建立工作区）。",
    title: "dlj run --watch",
    waiting: "在 solutions/ 中保存一份解答，即自动评测。\n\n按 n 前往下一道题。",
    judging: "评测中 ……",
    before: "上一次：",
    deleted: ({ file }: At) => `${file} 已被删除。重新保存后再评测。`,
    foreign: ({ file }: At) => `保存了 ${file}，但没有题目叫这个名字。`,
    notJudged: "还没有评测过。",
    noFailures: "没有失败的用例。",
    noProblem: "没有打开的题目。",
    nothingToCompare: "没有可比较的错误答案。",
    accepted: "参与判定的用例全部通过。按 n 前往下一道题。",
    runNumber: ({ number }: { number: number }) => `第 ${number} 次`,
    below: ({ lines }: { lines: number }) => `↓ 下面还有 ${lines} 行（方向键、空格）`,
    sameRows: ({ count }: { count: number }) => `…… ${count} 行一致`,
    moreHints: "按 h 再给一步提示。",
    lastHint: "提示已全部给出。按 s 查看题面。",
    keys: {
      run: "重跑",
      all: "全部失败",
      hint: "提示",
      statement: "题面",
      diff: "对比",
      picture: "图示",
      next: "下一题",
      quit: "退出",
    },
  },
  reset: {
    description: "清除一道题或全部题目的进度。解答文件保持不变。",
    problem: "题目的 id 或别名（默认：全部）",
    yes: "不询问，直接清除",
    question: (forgotten: Forgotten) => `清除${what(forgotten)}的进度？[y/N]`,
    needsYes: "stdin 或 stdout 不是终端，dlj reset 无法询问是否清除。",
    kept: "没有清除任何进度。",
    done: (forgotten: Forgotten) => `已清除${what(forgotten)}的进度。`,
    unknown: ({ id }: { id: string }) => `没有“${id}”的进度。`,
  },
  progress: {
    noWorkspace: "进度保存在工作区中，而这里没有工作区。",
    newer: ({ file, version }: At & { version: number }) =>
      `${file}：由更新版本的 dlj 写出（版本 ${version}），未作改动。`,
    locked: ({ file }: At) => `${file}：正被另一个 dlj 占用。若没有其他 dlj 在运行，请删除它。`,
    damaged: ({ aside, why }: { aside: string; why: string }) =>
      `进度文件已损坏（${why}），另存为 ${aside}；进度从头开始。`,
    unreadable: ({ file, why }: At & { why: string }) =>
      `${file}：已损坏（${why}）。下一次运行会将其另存。`,
    notKept: ({ why }: { why: string }) => `进度未能保存：${why}`,
  },
} as const;
