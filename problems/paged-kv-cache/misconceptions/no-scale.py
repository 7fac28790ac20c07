"""You leave out the scale. Divide the scores by the square root of d_k, the length of the query.
你没有缩放。分数应除以 d_k（query 的长度）的平方根。
"""

import numpy as np


class PagedCache:

    def __init__(self, block_size, num_blocks):
        self.block_size = block_size
        self.counts = [0] * num_blocks
        self.slots = {}
        self.sequences = {}
        self.copies = 0

    def take_free_block(self):
        block = self.counts.index(0)
        self.counts[block] = 1
        return block

    def slot_of(self, sequence, i):
        table, _ = self.sequences[sequence]
        return table[i // self.block_size] * self.block_size + i % self.block_size

    def append(self, sequence, key, value):
        table, length = self.sequences.setdefault(sequence, ([], 0))
        size = self.block_size
        if length % size == 0:
            table.append(self.take_free_block())
        elif self.counts[table[-1]] > 1:
            shared, own = table[-1], self.take_free_block()
            for offset in range(length % size):
                self.slots[own * size + offset] = self.slots[shared * size + offset]
            self.counts[shared] -= 1
            table[-1] = own
            self.copies += 1
        self.sequences[sequence] = table, length + 1
        self.slots[self.slot_of(sequence, length)] = key, value

    def fork(self, parent, child):
        table, length = self.sequences[parent]
        for block in table:
            self.counts[block] += 1
        self.sequences[child] = table.copy(), length

    def free(self, sequence):
        table, _ = self.sequences.pop(sequence)
        for block in table:
            self.counts[block] -= 1

    def attend(self, sequence, query):
        length = self.sequences[sequence][1]
        keys, values = zip(*(self.slots[self.slot_of(sequence, i)] for i in range(length)))
        scores = np.array(keys) @ np.array(query)
        weights = np.exp(scores - scores.max())
        return weights @ np.array(values) / weights.sum()


def paged_kv_cache(block_size, num_blocks, ops):
    cache = PagedCache(block_size, num_blocks)
    outputs, slots = [], []
    for name, *arguments in ops:
        if name == "attend":
            outputs.append(np.round(cache.attend(*arguments), 4).tolist())
        elif name == "slot":
            slots.append(cache.slot_of(*arguments))
        else:
            {"append": cache.append, "fork": cache.fork, "free": cache.free}[name](*arguments)
    tables = [cache.sequences[sequence][0] for sequence in sorted(cache.sequences)]
    return outputs, slots, tables, cache.copies


if __name__ == "__main__":
    print(paged_kv_cache(int(input()), int(input()), eval(input())))
