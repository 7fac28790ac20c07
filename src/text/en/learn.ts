export const learn = {
  config: {
    unknownKey: ({ file, key, known }: { file: string; key: string; known: string }) =>
      `${file}: at ${key}: there is no such key. A config has ${known}.`,
    keys: "Keys of dlj.config.json, all of them optional:",
    about: {
      language: "en or zh, instead of the system's language (--lang)",
      python: "the Python that runs solutions: a name, or a path from here (--python)",
      problems: "folders of problems that go before dlj's own (--problems)",
      jobs: "how many cases run at once (--jobs)",
      sandbox: "how strongly solutions are isolated (--sandbox)",
    },
  },
} as const;
