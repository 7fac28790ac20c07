"""You do not divide by the sum of the weights. Divide by it, or the action grows with the number of predictions.
你没有除以权重之和。应做归一化，否则动作会随预测个数增大。
"""

import math

chunks, m = eval(input()), float(input())
k = len(chunks[0])
executed = []
for t in range(len(chunks)):
    predictions = [chunks[s][t - s] for s in range(max(0, t - k + 1), t + 1)]
    weights = [math.exp(-m * i) for i in range(len(predictions))]
    executed.append(round(sum(w * a for w, a in zip(weights, predictions)), 4))
print(executed)
