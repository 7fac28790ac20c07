"""Your ratio is the wavelength over the length. The number of turns is the length over the wavelength: L0 theta / (2 pi).
你的比值是波长除以长度。圈数应是长度除以波长：L0 theta / (2 pi)。
"""

import numpy as np


def yarn_rope(x, positions, base, original_length, factor, alpha, beta):
    width = x.shape[1]
    theta = base ** (-np.arange(0, width, 2) / width)
    turns = 2 * np.pi / theta / original_length
    kept = np.clip((turns - alpha) / (beta - alpha), 0, 1)
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
