interface At {
  file: string;
}

export const judge = {
  verdicts: {
    AC: "accepted",
    WA: "wrong answer",
    TLE: "time limit exceeded",
    MLE: "memory limit exceeded",
    OLE: "output limit exceeded",
    RTE: "runtime error",
    CE: "does not compile",
    JE: "judge error",
    NA: "not attempted",
  },
  unknownLanguage: ({ file, known }: At & { known: string }) =>
    `${file}: its language is not known. Solutions end in ${known}.`,
  unreadable: ({ file, why }: At & { why: string }) =>
    why === "ENOENT" ? `${file}: there is no such file.` : `${file}: can't be read (${why}).`,
  isDirectory: ({ file }: At) => `${file}: is a folder, not a solution.`,
  notRegular: ({ file }: At) => `${file}: is not a regular file.`,
  tooLong: ({ file, size, most }: At & { size: number; most: number }) =>
    `${file}: has ${size} bytes; a solution has at most ${most}.`,
} as const;
