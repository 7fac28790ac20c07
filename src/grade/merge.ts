import { DljError } from "../error.ts";
import { Journal } from "./journal.ts";
import { commonOf } from "./journal-head.ts";

/**
 * Opens the shard files of one run, in order of their index.
 *
 * @param hasKey all machines write with one key: a shard that another key has signed is refused
 * @throws DljError (usage) if a file is not a shard, is incomplete, differs from the first in problems or programs, or comes twice,
 *   and if a shard is missing
 */
export function openShards(paths: readonly string[], hasKey = false): Journal[] {
  const shards: Journal[] = [];
  try {
    for (const path of paths) {
      const shard = hasKey ? Journal.open(path, "r") : Journal.openAny(path, "r");
      if (!shard) throw new DljError("usage", (m) => m.grade.notAShard({ file: path }));
      shards.push(shard);
      if (shard.wall === undefined) {
        throw new DljError("usage", (m) => m.grade.unfinishedShard({ file: path }));
      }
    }
    refuseMixed(shards);
    refuseMissing(shards);
  } catch (error) {
    for (const shard of shards) shard.close();
    throw error;
  }
  return shards.sort((a, b) => a.head.shard.index - b.head.shard.index);
}

function refuseMixed([first, ...others]: readonly Journal[]): void {
  if (!first) return;
  for (const { head, path } of others) {
    if (commonOf(head) === commonOf(first.head) && head.shard.count === first.head.shard.count)
      continue;
    throw new DljError("usage", (m) => m.grade.mixedShards({ file: path }));
  }
}

function refuseMissing(shards: readonly Journal[]): void {
  const there = new Set<number>();
  for (const { head, path } of shards) {
    if (there.has(head.shard.index))
      throw new DljError("usage", (m) => m.grade.doubledShard({ file: path }));
    there.add(head.shard.index);
  }
  const count = shards[0]?.head.shard.count ?? 0;
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter(
    (one) => !there.has(one),
  );
  if (missing.length === 0) return;
  const list = missing.map((one) => `${one}/${count}`).join(", ");
  throw new DljError("usage", (m) => m.grade.missingShards({ list }));
}
