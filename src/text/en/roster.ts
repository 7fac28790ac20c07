/** Messages about the roster of a class. */
export const roster = {
  unreadable: ({ file, why }: { file: string; why: string }) =>
    `${file}: the roster can't be read (${why}).`,
  spreadsheet: ({ file }: { file: string }) =>
    `${file}: is a spreadsheet. Save it as CSV, and name that file.`,
  unknownEncoding: ({ file }: { file: string }) =>
    `${file}: the roster is neither UTF-8 nor UTF-16 nor GBK.`,
  notCsv: ({ file, why }: { file: string; why: string }) => `${file}: is not CSV (${why}).`,
  noColumns: ({ file, list }: { file: string; list: string }) =>
    `${file}: no column says who somebody is. The first row is: ${list}. Name a column name, id, email, login or github.`,
  empty: ({ file }: { file: string }) => `${file}: the roster has nobody.`,
  twice: ({ file, id, lines }: { file: string; id: string; lines: string }) =>
    `${file}: ${id} is in lines ${lines}. Each person needs one row and an id of their own.`,
  unknown: ({ count, list }: { count: number; list: string }) =>
    `${count} ${count === 1 ? "student is" : "students are"} not in the roster: ${list}`,
  leftOut: ({ platform, count, list }: { platform: string; count: number; list: string }) =>
    `${count} ${count === 1 ? "student is" : "students are"} not in the ${platform} file, for lack of an id or because of several submissions: ${list}`,
  missing: ({ count, list }: { count: number; list: string }) =>
    `${count} ${count === 1 ? "student" : "students"} handed in nothing: ${list}`,
} as const;
