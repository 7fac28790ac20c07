"""You leave out the oldest chunk, whose last entry still covers this time. Chunk s covers t up to t = s + k - 1, so s starts at t - k + 1.
你漏掉了最旧的块，它的最后一个数仍覆盖该时刻。块 s 覆盖到 t = s + k - 1，因此 s 从 t - k + 1 开始。
"""

import math

chunks, m = eval(input()), float(input())
k = len(chunks[0])
executed = []
for t in range(len(chunks)):
    predictions = [chunks[s][t - s] for s in range(max(0, min(t, t - k + 2)), t + 1)]
    weights = [math.exp(-m * i) for i in range(len(predictions))]
    executed.append(round(sum(w * a for w, a in zip(weights, predictions)) / sum(weights), 4))
print(executed)
