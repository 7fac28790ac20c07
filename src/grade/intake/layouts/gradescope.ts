import * as z from "zod";
import { EntryReader } from "../read-entry.ts";
import { asName, type EntryClaim, mostTops, type PlatformLayout, type Root } from "./layout.ts";

const metadataName = "submission_metadata.yml";
const folder = /^submission_\d+$/;

const submitter = z.looseObject({
  ":name": z.coerce.string(),
  ":sid": z.coerce.string().nullish(),
  ":email": z.coerce.string().nullish(),
});
const metadata = z.record(z.string(), z.looseObject({ ":submitters": z.array(submitter) }));

type Submitter = z.output<typeof submitter>;

/**
 * Gradescope's export: a folder `submission_<number>` for each submission, with `submission_metadata.yml` that says whose it is. Each
 * member of a group gets the group's files.
 */
export const gradescope: PlatformLayout = {
  fits: (root) => mostTops(root, ({ name }) => folder.test(name) || name === metadataName),
  async claims(root) {
    const submitters = await readSubmitters(root);
    return root.entries.flatMap((entry): EntryClaim[] => {
      const [top = "", ...inner] = entry.path;
      if (!folder.test(top)) return [];
      const base = { entry, inner: inner.length === 0 ? [top] : inner };
      const known = submitters[top]?.[":submitters"] ?? [];
      if (known.length === 0) return [{ ...base, key: top, student: top }];
      return known.map((one) => ({ ...base, key: `${top}/${idOf(one)}`, ...personOf(one) }));
    });
  },
};

function idOf(one: Submitter): string {
  return one[":sid"] || one[":email"] || one[":name"];
}

function personOf(one: Submitter) {
  const [sid, email] = [one[":sid"], one[":email"]];
  return {
    student: asName(one[":name"]),
    ...(sid ? { id: sid } : {}),
    ...(email ? { email } : {}),
  };
}

/** The metadata, or nothing if it is missing or of another form. */
async function readSubmitters({ entries }: Root): Promise<z.output<typeof metadata>> {
  const entry = entries.find(({ path }) => path.length === 1 && path[0] === metadataName);
  if (!entry) return {};
  const found = await new EntryReader([entry], () => 67_108_864).read(entry);
  if (!("bytes" in found)) return {};
  const { parse } = await import("yaml");
  try {
    const parsed = metadata.safeParse(parse(found.bytes.toString("utf8")));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}
