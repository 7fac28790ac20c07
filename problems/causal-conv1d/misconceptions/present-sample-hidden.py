"""You shift the input by one, so the present sample is not seen. This layer sees x_t; the shift belongs before the first layer.
你把输入移了一位，看不到当前采样点。本层可以看到 x_t，移位属于第一层之前的处理。
"""

import numpy as np


def convolve(x, W, b, dilation):
    x = np.pad(x, ((0, 0), (1, 0)))[:, :-1]
    steps, width = x.shape[1], W.shape[2]
    padded = np.pad(x, ((0, 0), ((width - 1) * dilation, 0)))
    taps = [W[:, :, j] @ padded[:, j * dilation : j * dilation + steps] for j in range(width)]
    return np.sum(taps, axis=0) + b[:, None]


def causal_conv1d(x, W_f, b_f, W_g, b_g, dilation):
    filtered = convolve(x, W_f, b_f, dilation)
    gate = convolve(x, W_g, b_g, dilation)
    return filtered, np.tanh(filtered) * (1 + np.tanh(gate / 2)) / 2


if __name__ == "__main__":
    arrays = [np.array(eval(input()), dtype=float) for _ in range(5)]
    filtered, gated = causal_conv1d(*arrays, int(input()))
    print((np.round(filtered, 4).tolist(), np.round(gated, 4).tolist()))
