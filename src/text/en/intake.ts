const files = (count: number) => `${count} ${count === 1 ? "file" : "files"}`;

/** Messages of the intake about the files of a submission. A reason follows the file's name and a colon. */
export const intake = {
  archive: {
    outside: "the archive has a path that leads outside it; nothing of it was judged",
    tooManyFiles: "holds too many files; nothing of it was judged",
    tooLarge: "the archive is too large when unpacked; nothing of it was judged",
    tooDeep: "is too deep in folders or archives; nothing of it was judged",
    bomb: "the archive unpacks to far more than its size; nothing of it was judged",
    unreadable: "the archive can't be read; pack the files again as a .zip",
    encrypted: "the archive has a password; pack it again without one",
    link: "is a link; links are not followed",
  },
  tooMany: ({ most }: { most: number }) =>
    `its folder has more than ${most} files and folders; this one and the later ones were not read`,
  unknownArchive: ({ ending }: { ending: string }) =>
    `${ending} archives can't be read; pack the files again as a .zip`,
  repeated: "comes twice in its archive; the last one counts",
  language: "files of this kind can't be judged",
  notAsked: ({ problem }: { problem: string }) =>
    `is for ${problem}, which the assignment doesn't ask for`,
  other: ({ judged }: { judged: string }) => `was not judged; ${judged} was`,
  ambiguous: ({ problem }: { problem: string }) =>
    `several files may be ${problem} and none was judged; name one ${problem}.py`,
  unmatched: "its name fits no problem",
  unmatchedLike: ({ problem }: { problem: string }) =>
    `its name fits no problem; if it is ${problem}, name it ${problem}.py`,
  material: "is not a solution",
  noStudent: "its name says no student",
  skipped: "was skipped: hidden, empty or the folder of a tool",
  takenFor: ({ file, problem }: { file: string; problem: string }) =>
    `${file} was taken for ${problem}`,
  byFunction: ({ file, problem }: { file: string; problem: string }) =>
    `${file} defines the function of ${problem}, and no file is named after it`,
  notFound: ({ file }: { file: string }) => `${file} was not found.`,
  handedIn: ({ list }: { list: string }) => `Handed in: ${list}.`,
  nothingHandedIn: "Nothing was handed in.",
  renameTo: ({ from, to }: { from: string; to: string }) => `Rename ${from} to ${to}.`,
  unread: ({ file, why }: { file: string; why: string }) => `${file}: ${why}.`,
  namesakes: ({ student, list }: { student: string; list: string }) =>
    `there are several submissions of ${student}: ${list}`,
  unknownStudent: "is not in the roster",
  decided: (p: { layout: string; students: number; files: number; judged: number; left: number }) =>
    `Layout ${p.layout}: ${p.students} ${p.students === 1 ? "student" : "students"}, ${files(p.files)}: ${p.judged} to judge, ${p.left} not. dlj grade --list names them.`,
  nobodyRecognised: ({ example }: { example: string }) =>
    `No file of anyone was recognised as a solution. A solution is named after its problem, as ${example}.`,
  didYouMean: ({ file, problem }: { file: string; problem: string }) =>
    `${file}: did you mean ${problem}.py?`,
  unreadStudents: ({ count, list }: { count: number; list: string }) =>
    `${count} ${count === 1 ? "student has files of which none was" : "students have files of which none were"} recognised: ${list}`,
  notJudged: ({ count }: { count: number }) =>
    `${files(count)} that may be solutions ${count === 1 ? "was" : "were"} not judged`,
  moreFiles: ({ count }: { count: number }) => `… ${count} more`,
  seen: ({ count, list }: { count: number; list: string }) =>
    `It holds ${count} ${count === 1 ? "entry" : "entries"}: ${list}.`,
  seenNothing: "It is empty.",
  looksLike: ({ layout }: { layout: string }) => `It looks like --layout ${layout}.`,
  list: {
    judged: ({ problem }: { problem: string }) => `for ${problem}`,
    takenFor: ({ problem }: { problem: string }) => `taken for ${problem}`,
    missing: ({ list }: { list: string }) => `missing: ${list}`,
    nothing: "no file to judge",
    skipped: ({ count }: { count: number }) => `${count} skipped`,
    class: "of no student",
    needsLook: ({ count }: { count: number }) =>
      `${count} ${count === 1 ? "thing needs" : "things need"} a look.`,
    fine: "Nothing needs a look.",
  },
  filesNotJudged: "Files that were not judged",
} as const;
