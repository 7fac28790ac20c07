"""On a tie you keep the last code. The lowest index wins: replace the best only when the new distance is strictly smaller.
距离相同时你保留了后面的码。应取下标最小的：只有新距离严格更小时才替换。
"""

import numpy as np

z, codebook, beta = np.array(eval(input())), np.array(eval(input())), float(input())
indices = []
for vector in z:
    best, least = 0, float("inf")
    for index, code in enumerate(codebook):
        distance = ((vector - code) ** 2).sum()
        if distance <= least:
            best, least = index, distance
    indices.append(best)
z_q = codebook[indices]
print((indices, z_q.tolist(), round(float((1 + beta) * np.mean((z - z_q) ** 2)), 4)))
