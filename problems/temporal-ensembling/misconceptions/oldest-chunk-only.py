"""You execute the oldest prediction alone. It has the largest weight, but the newer ones count as well.
你只执行了最旧的预测。它权重最大，但较新的预测也要计入。
"""

import math

chunks, m = eval(input()), float(input())
k = len(chunks[0])
executed = []
for t in range(len(chunks)):
    predictions = [chunks[s][t - s] for s in range(max(0, t - k + 1), max(0, t - k + 1) + 1)]
    weights = [math.exp(-m * i) for i in range(len(predictions))]
    executed.append(round(sum(w * a for w, a in zip(weights, predictions)) / sum(weights), 4))
print(executed)
