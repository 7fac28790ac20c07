"""You give the newest chunk the largest weight: the order is turned round, or the exponent is +m i. In ACT i = 0 is the oldest chunk that covers t: its weight is exp(0) = 1, and newer ones count less, by exp(-m i).
你让最新的块权重最大：要么顺序反了，要么指数用了 +m i。ACT 中 i = 0 是覆盖 t 的最旧的块，权重为 exp(0) = 1，越新的权重越小，为 exp(-m i)。
"""

import math

chunks, m = eval(input()), float(input())
k = len(chunks[0])
executed = []
for t in range(len(chunks)):
    predictions = [chunks[s][t - s] for s in range(max(0, t - k + 1), t + 1)]
    weights = [math.exp(-m * i) for i in reversed(range(len(predictions)))]
    executed.append(round(sum(w * a for w, a in zip(weights, predictions)) / sum(weights), 4))
print(executed)
