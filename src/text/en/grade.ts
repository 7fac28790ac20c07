export const grade = {
  noFolder: ({ folder }: { folder: string }) =>
    `${folder}: there is no such folder of submissions.`,
  notAFolder: ({ folder }: { folder: string }) => `${folder}: is not a folder.`,
  nothingFound: ({ folder, layout }: { folder: string; layout: string }) =>
    `${folder}: holds no submission in the layout "${layout}".`,
  archive: {
    outside: "the archive has a path that leads outside it; nothing of it was judged",
    tooManyFiles: "the archive holds too many files; nothing of it was judged",
    tooLarge: "the archive is too large when unpacked; nothing of it was judged",
    bomb: "the archive unpacks to far more than its size; nothing of it was judged",
    unreadable: "the archive can't be read",
  },
  isLink: "is a link; links are not followed",
  unreadable: ({ why }: { why: string }) => `can't be read (${why})`,
  notRegular: "is not a regular file",
  tooLong: ({ most }: { most: number }) => `has more than ${most} bytes`,
  unknownEncoding: "is neither UTF-8 nor GBK",
  noReference: ({ id }: { id: string }) => `${id} has no reference, so no fresh cases can be made.`,
  referenceFails: ({ id }: { id: string }) => `The reference of ${id} fails on a fresh input.`,
  progress: (p: { done: number; total: number; rate: string; left: string }) =>
    `${p.done} of ${p.total} · ${p.rate}/s · ${p.left} left`,
  limitsRaised: ({ list }: { list: string }) =>
    `Time limits raised for this machine, to four times the reference: ${list}`,
  reused: ({ count }: { count: number }) => `${count} results were taken over from before.`,
  hardCoded: "hard-coded: passes the published cases, fails every fresh one",
  students: ({ students, solutions }: { students: number; solutions: number }) =>
    `${students} students, ${solutions} solutions`,
  otherRun: ({ file }: { file: string }) =>
    `${file}: is the journal of another run (other problems, interpreter or judge). Leave out --resume.`,
  nothingToResume: ({ file }: { file: string }) => `${file}: there is nothing to go on with.`,
  noOutput: ({ file, why }: { file: string; why: string }) => `${file}: can't be written (${why}).`,
  unknownReporter: ({ name, known }: { name: string; known: string }) =>
    `There is no reporter "${name}". Known: ${known}.`,
  badShard: "Expected a shard such as 2/5.",
  notAShard: ({ file }: { file: string }) => `${file}: is not a shard file.`,
  unfinishedShard: ({ file }: { file: string }) => `${file}: its run was not ended.`,
  mixedShards: ({ file }: { file: string }) =>
    `${file}: was made with other problems, another judge, interpreter or number of shards than the first.`,
  missingShards: ({ list }: { list: string }) => `These shards are missing: ${list}.`,
  doubledShard: ({ file }: { file: string }) => `${file}: its shard is there twice.`,
  barePlace: "No sandbox can be had here, and the submissions are not yours.",
} as const;
