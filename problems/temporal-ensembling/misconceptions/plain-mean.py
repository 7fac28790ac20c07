"""You average all predictions alike. Weight them with exp(-m i), i = 0 for the oldest.
你对所有预测一视同仁地取了平均。应按 exp(-m i) 加权，最旧的 i = 0。
"""

import math

chunks, m = eval(input()), float(input())
k = len(chunks[0])
executed = []
for t in range(len(chunks)):
    predictions = [chunks[s][t - s] for s in range(max(0, t - k + 1), t + 1)]
    weights = [1.0 for i in range(len(predictions))]
    executed.append(round(sum(w * a for w, a in zip(weights, predictions)) / sum(weights), 4))
print(executed)
