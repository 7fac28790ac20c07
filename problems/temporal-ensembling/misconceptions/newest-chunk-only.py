"""You execute the first action of the newest chunk. Ensembling averages over all chunks that cover this time.
你只执行了最新块的第一个动作。时间集成要对所有覆盖该时刻的块取加权平均。
"""

import math

chunks, m = eval(input()), float(input())
k = len(chunks[0])
executed = []
for t in range(len(chunks)):
    predictions = [chunks[s][t - s] for s in range(t, t + 1)]
    weights = [math.exp(-m * i) for i in range(len(predictions))]
    executed.append(round(sum(w * a for w, a in zip(weights, predictions)) / sum(weights), 4))
print(executed)
