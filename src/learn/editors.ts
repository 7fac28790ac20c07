/** The row of a report that names the failing line of a solution. */
const where = String.raw`^ {2}\S+ +((\S.*\.py):(\d+))$`;

/** `.vscode/tasks.json`: judges the open file, and makes the failing line a problem that is a click away. */
export const vscodeTasks = {
  version: "2.0.0",
  tasks: [
    {
      label: "dlj run",
      type: "process",
      command: "dlj",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: VS Code replaces it
      args: ["run", "${file}"],
      group: { kind: "test", isDefault: true },
      presentation: { clear: true },
      problemMatcher: {
        owner: "dlj",
        source: "dlj",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: VS Code replaces it
        fileLocation: ["relative", "${workspaceFolder}"],
        pattern: { regexp: where, file: 2, line: 3, message: 1 },
      },
    },
  ],
} as const;

/** Settings of vim: `:make` judges the open file, and `:cnext` goes to the failing line. */
export const vimSettings = [
  String.raw`set makeprg=dlj\ run\ %`,
  String.raw`set errorformat=\ \ %\\S%\\+\ %\\+%f:%l,%-G%.%#`,
] as const;
