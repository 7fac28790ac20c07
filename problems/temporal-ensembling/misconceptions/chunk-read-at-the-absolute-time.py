"""You read every chunk at index t. Chunk s starts at time s: its entry for time t is number t - s.
你在每个块中都取了下标 t。块 s 从时刻 s 开始，时刻 t 对应第 t - s 个数。
"""

import math

chunks, m = eval(input()), float(input())
k = len(chunks[0])
executed = []
for t in range(len(chunks)):
    predictions = [chunks[s][min(t, k - 1)] for s in range(max(0, t - k + 1), t + 1)]
    weights = [math.exp(-m * i) for i in range(len(predictions))]
    executed.append(round(sum(w * a for w, a in zip(weights, predictions)) / sum(weights), 4))
print(executed)
