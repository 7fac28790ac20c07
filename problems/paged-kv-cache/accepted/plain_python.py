import math

B = int(input())
total = int(input())
ops = eval(input())
count, store, tables, length = [0] * total, {}, {}, {}
outputs, slots, copies = [], [], 0


def new_block():
    block = min(b for b in range(total) if count[b] == 0)
    count[block] = 1
    return block


for op in ops:
    kind, s = op[0], op[1]
    if kind == "append":
        table, n = tables.setdefault(s, []), length.get(s, 0)
        if len(table) * B == n:
            table.append(new_block())
        elif count[table[-1]] >= 2:
            old, table[-1] = table[-1], new_block()
            for offset in range(n % B):
                store[table[-1], offset] = store[old, offset]
            count[old] -= 1
            copies += 1
        store[table[-1], n % B] = op[2], op[3]
        length[s] = n + 1
    elif kind == "fork":
        tables[op[2]], length[op[2]] = tables[s][:], length[s]
        for b in tables[s]:
            count[b] += 1
    elif kind == "free":
        for b in tables.pop(s):
            count[b] -= 1
        del length[s]
    elif kind == "slot":
        slots.append(tables[s][op[2] // B] * B + op[2] % B)
    else:
        tokens = [store[tables[s][i // B], i % B] for i in range(length[s])]
        weights = [math.exp(sum(a * b for a, b in zip(op[2], k)) / math.sqrt(len(k))) for k, _ in tokens]
        mixed = [sum(w * v[j] for w, (_, v) in zip(weights, tokens)) / sum(weights) for j in range(len(tokens[0][1]))]
        outputs.append(mixed)
print((outputs, slots, [tables[s] for s in sorted(tables)], copies))
