/** The words of a name in lower case: `LogSoftmax (1)` is `log softmax 1`. Letters and digits that touch stay together. */
export function tokensOf(name: string): string[] {
  return name
    .normalize("NFKC")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Script=Han})(?=[^\p{Script=Han}])|([^\p{Script=Han}])(?=\p{Script=Han})/gu, "$& ")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== "");
}

/** Words that say which try, which homework or which course it is, and nothing about the problem. */
const words: ReadonlySet<string> = new Set([
  ...[
    "copy",
    "final",
    "finished",
    "done",
    "new",
    "latest",
    "last",
    "updated",
    "fixed",
    "old",
    "draft",
  ],
  ...["my", "the", "of", "a", "for", "by", "part", "step", "solution", "solutions", "sol", "soln"],
  ...["answer", "answers", "ans", "submission", "submit", "submitted", "upload", "code", "main"],
  ...["homework", "hw", "assignment", "asg", "asst", "exercise", "exercises", "ex", "lab", "task"],
  ...["problem", "prob", "question", "week", "day", "project", "attempt", "try", "late"],
  ...[
    "version",
    "ver",
    "rev",
    "revision",
    "implementation",
    "impl",
    "py",
    "python",
    "student",
    "group",
  ],
  ...["kopie", "kopia", "copia", "copie", "untitled", "course", "class", "section", "p", "q", "v"],
  ...[
    "副本",
    "作业",
    "最终",
    "最终版",
    "最终稿",
    "新",
    "新版",
    "修改",
    "修改版",
    "答案",
    "解答",
    "提交",
    "第",
    "次",
  ],
  ...[
    "题",
    "题目",
    "课",
    "课程",
    "实验",
    "练习",
    "完成",
    "定稿",
    "版",
    "学号",
    "姓名",
    "的",
    "代码",
    "周",
  ],
]);

/** `7`, `v2`, `hw03`, `q4b`, `cs231n`, `s2023001`: a number, or a short word with one. */
const numbered =
  /^(?:\d+(?:st|nd|rd|th)?|(?:[a-z]{1,4}|week|task|part|problem|homework|assignment|exercise|question|final|copy|try|attempt|version|draft|lab|group)\d+[a-z]?)$/u;

/** Whether a word of a name may be left out: it names a try, a homework, a course or the student, or is an initial. */
export function isDecoration(token: string, studentTokens: ReadonlySet<string>): boolean {
  const isInitial = /^[a-z]$/.test(token);
  return words.has(token) || numbered.test(token) || isInitial || isStudents(token, studentTokens);
}

/** Whether a word is a part of the student's name. Some platforms write the whole name as one word, `smithbob`. */
export function isStudents(token: string, studentTokens: ReadonlySet<string>): boolean {
  if (studentTokens.has(token)) return true;
  const isPart = (name: string) => name.startsWith(token) || name.endsWith(token);
  return (token.length >= 2 || /^\p{Script=Han}/u.test(token)) && [...studentTokens].some(isPart);
}

/** The same for one word of the name: `adam` is no part of Ada Müller, although `adamüller` begins with it. */
export function isOneNames(token: string, studentTokens: ReadonlySet<string>): boolean {
  const all = [...studentTokens];
  const isJoined = (name: string) => all.some((other) => other !== name && name.startsWith(other));
  return isStudents(token, new Set(all.filter((name) => !isJoined(name))));
}
