"""You add sines and cosines to x, as with sinusoidal encodings. RoPE multiplies: it rotates each pair and keeps its length.
你像正弦位置编码那样把正弦、余弦加到 x 上。RoPE 是乘法：旋转每一对，长度不变。
"""

import numpy as np


def rope(x, positions, base):
    d = x.shape[1]
    theta = np.outer(positions, base ** (-np.arange(0, d, 2) / d))
    even, odd = x[:, ::2], x[:, 1::2]
    rotated = np.empty(x.shape)
    rotated[:, ::2] = even + np.sin(theta)
    rotated[:, 1::2] = odd + np.cos(theta)
    return rotated


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    positions = np.array(eval(input()))
    base = float(input())
    print(np.round(rope(x, positions, base), 4).tolist())
