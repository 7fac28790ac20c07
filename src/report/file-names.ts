/** Names that Windows reserves for devices, with or without an extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Most UTF-16 units of a file name; a file system allows 255 bytes. */
const longest = 80;

/** Makes a unique file name of each text: safe on every system and in a spreadsheet, and different even if case is ignored. */
export class FileNames {
  readonly #taken = new Set<string>();

  /** @param extension with its dot */
  next(text: string, extension = ""): string {
    const safe = safeName(text);
    for (let count = 1; ; count += 1) {
      const name = `${safe}${count === 1 ? "" : `-${count}`}${extension}`;
      const key = name.normalize("NFC").toLowerCase();
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return name;
    }
  }
}

function safeName(text: string): string {
  const safe = text
    .slice(0, longest)
    .replace(/[\p{C}/\\:*?"<>|]/gu, "_")
    .replace(/^[.\s~=+@-]+|[.\s]+$/g, "_");
  return safe === "" || reserved.test(safe) ? `_${safe}` : safe;
}
