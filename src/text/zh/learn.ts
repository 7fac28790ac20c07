export const learn = {
  config: {
    unknownKey: ({ file, key, known }: { file: string; key: string; known: string }) =>
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
} as const;
