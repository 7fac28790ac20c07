"""You divide by the sum of all k weights, also at the beginning, when fewer chunks exist. Sum only the weights that were used.
开头块数不足 k 时，你仍除以全部 k 个权重之和。应只对实际用到的权重求和。
"""

import math

chunks, m = eval(input()), float(input())
k = len(chunks[0])
executed = []
for t in range(len(chunks)):
    predictions = [chunks[s][t - s] for s in range(max(0, t - k + 1), t + 1)]
    weights = [math.exp(-m * i) for i in range(len(predictions))]
    executed.append(round(sum(w * a for w, a in zip(weights, predictions)) / sum(math.exp(-m * i) for i in range(k)), 4))
print(executed)
