"""You halve the weight from chunk to chunk. The decay is given: exp(-m i).
你让权重逐块减半。衰减系数由输入给出：exp(-m i)。
"""

import math

chunks, m = eval(input()), float(input())
k = len(chunks[0])
executed = []
for t in range(len(chunks)):
    predictions = [chunks[s][t - s] for s in range(max(0, t - k + 1), t + 1)]
    weights = [2.0**-i for i in range(len(predictions))]
    executed.append(round(sum(w * a for w, a in zip(weights, predictions)) / sum(weights), 4))
print(executed)
