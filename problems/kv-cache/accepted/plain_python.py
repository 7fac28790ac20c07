import math


def times(x, W):
    return [sum(a * b for a, b in zip(x, column)) for column in zip(*W)]


prompt, steps, Wq, Wk, Wv = [eval(input()) for _ in range(5)]
keys = [times(x, Wk) for x in prompt]
values = [times(x, Wv) for x in prompt]
outputs = []
for x in steps:
    keys.append(times(x, Wk))
    values.append(times(x, Wv))
    q = times(x, Wq)
    e = [math.exp(sum(a * b for a, b in zip(q, k)) / math.sqrt(len(q))) for k in keys]
    outputs.append([round(sum(w * v[c] for w, v in zip(e, values)) / sum(e), 4) for c in range(len(values[0]))])
print((outputs, len(keys)))
