"""You pair x_i with x_{i+d/2}, as in Hugging Face's LLaMA code. Here the pairs are neighbours: (x_0, x_1), (x_2, x_3), ...
你把 x_i 与 x_{i+d/2} 配对，那是 Hugging Face 的 LLaMA 代码的做法。本题中相邻两个为一对：(x_0, x_1)、(x_2, x_3)……
"""

import numpy as np


def yarn_rope(x, positions, base, original_length, factor, alpha, beta):
    width = x.shape[1]
    theta = base ** (-np.arange(0, width, 2) / width)
    turns = original_length * theta / (2 * np.pi)
    kept = np.clip((turns - alpha) / (beta - alpha), 0, 1)
    frequencies = (1 - kept) * theta / factor + kept * theta
    attention_factor = 0.1 * np.log(factor) + 1
    angles = np.outer(positions, frequencies)
    cos, sin = attention_factor * np.cos(angles), attention_factor * np.sin(angles)
    even, odd = x[:, : width // 2], x[:, width // 2 :]
    rotated = np.concatenate((even * cos - odd * sin, even * sin + odd * cos), axis=1)
    return frequencies, attention_factor, rotated.reshape(x.shape)


if __name__ == "__main__":
    x, positions = np.array(eval(input()), dtype=float), np.array(eval(input()))
    base, original_length, factor = float(input()), int(input()), float(input())
    alpha, beta = float(input()), float(input())
    frequencies, m, rotated = yarn_rope(x, positions, base, original_length, factor, alpha, beta)
    print((frequencies.round(4).tolist(), round(float(m), 4), rotated.round(4).tolist()))
