"""You only divide pairs below alpha and keep all others. Between alpha and beta the two frequencies are mixed, linearly in the number of turns.
你只对低于 alpha 的对做除法，其余全部保留。在 alpha 与 beta 之间，两种频率要按圈数线性混合。
"""

import numpy as np


def yarn_rope(x, positions, base, original_length, factor, alpha, beta):
    width = x.shape[1]
    theta = base ** (-np.arange(0, width, 2) / width)
    turns = original_length * theta / (2 * np.pi)
    kept = (turns > alpha).astype(float)
    frequencies = (1 - kept) * theta / factor + kept * theta
    attention_factor = 0.1 * np.log(factor) + 1
    angles = np.outer(positions, frequencies)
    cos, sin = attention_factor * np.cos(angles), attention_factor * np.sin(angles)
    even, odd = x[:, ::2], x[:, 1::2]
    rotated = np.stack((even * cos - odd * sin, even * sin + odd * cos), axis=2)
    return frequencies, attention_factor, rotated.reshape(x.shape)


if __name__ == "__main__":
    x, positions = np.array(eval(input()), dtype=float), np.array(eval(input()))
    base, original_length, factor = float(input()), int(input()), float(input())
    alpha, beta = float(input()), float(input())
    frequencies, m, rotated = yarn_rope(x, positions, base, original_length, factor, alpha, beta)
    print((frequencies.round(4).tolist(), round(float(m), 4), rotated.round(4).tolist()))
