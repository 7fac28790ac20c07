"""You wrap around in both modes (np.roll). In mode 'zero' what leaves at one end is lost and zeros come in at the other, in the shift and in the convolution.
两种模式下你都做了循环处理（np.roll）。'zero' 模式中，从一端移出的元素会丢失，另一端补 0，平移和卷积都是如此。
"""

import numpy as np

x, w = np.array(eval(input()), dtype=float), np.array(eval(input()), dtype=float)
t, mode = int(input()), eval(input())


def conv(v):
    return sum(w[k] * np.roll(v, len(w) // 2 - k) for k in range(len(w)))


a, b = conv(np.roll(x, t)), np.roll(conv(x), t)
print((a.round(4).tolist(), b.round(4).tolist(), bool(np.allclose(a, b))))
