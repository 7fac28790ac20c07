/** Folders that tools make. Nobody hands in work there, and some hold thousands of files. */
const toolFolders: ReadonlySet<string> = new Set([
  ...["__pycache__", "__MACOSX", "node_modules", "venv", "env", "virtualenv", "site-packages"],
  ...["build", "dist-packages", "System Volume Information", "$RECYCLE.BIN"],
]);

const systemFiles: ReadonlySet<string> = new Set(["Thumbs.db", "desktop.ini", "Icon\r"]);

/** Whether a name is hidden, or the folder of a tool. */
function isSkippedFolder(name: string): boolean {
  return name.startsWith(".") || toolFolders.has(name) || name.endsWith(".egg-info");
}

/** Whether a name is hidden, or a file that a system leaves. `~$` is what Word writes beside an open file. */
function isSkippedFile(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$") || systemFiles.has(name);
}

/** How many names of a path to keep if it is in a skipped folder, or is a skipped file; undefined if it doesn't. */
export function skippedAt(path: readonly string[], isFile: boolean): number | undefined {
  const folders = isFile ? path.slice(0, -1) : path;
  const place = folders.findIndex(isSkippedFolder);
  if (place >= 0) return place + 1;
  return isFile && isSkippedFile(path.at(-1) ?? "") ? path.length : undefined;
}
