/**
 * Modules that take long to import and make a process large. A fixed list: a program may not choose what a server imports for
 * the programs after it.
 */
export const largeLibraries = [
  "torch",
  "scipy.special",
  "scipy.linalg",
  "scipy.stats",
  "scipy.signal",
  "scipy.optimize",
  "scipy.spatial",
] as const;

/** The large libraries whose names occur as words in a source, in lines that import. */
export function largeLibrariesIn(source: Uint8Array): string[] {
  const text = Buffer.from(source).toString("latin1");
  const imports = (text.match(/^[ \t]*(?:import|from)\b.*/gm) ?? []).join(" ");
  const words = new Set(imports.match(/\w+/g));
  return largeLibraries.filter((name) => name.split(".").every((part) => words.has(part)));
}
