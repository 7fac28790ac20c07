"""You start the least distance at a number that all distances can be above, so code 0 is taken. Start at inf, or use argmin.
最小距离的初值是一个有限的数，而所有距离都可能比它大，于是总取第 0 个码。应从 inf 开始，或用 argmin。
"""

import numpy as np


def vq_quantization(z, codebook, beta):
    indices = []
    for vector in z:
        best, least = 0, 100.0
        for j, code in enumerate(codebook):
            distance = ((vector - code) ** 2).sum()
            if distance < least:
                best, least = j, distance
        indices.append(best)
    z_q = codebook[indices]
    return indices, z_q, (1 + beta) * ((z - z_q) ** 2).mean()


if __name__ == "__main__":
    z, codebook = (np.array(eval(input()), dtype=float) for _ in range(2))
    indices, z_q, loss = vq_quantization(z, codebook, float(input()))
    print((indices, z_q.round(4).tolist(), round(float(loss), 4)))
