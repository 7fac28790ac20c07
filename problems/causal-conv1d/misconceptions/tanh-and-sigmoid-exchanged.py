"""You apply the sigmoid to the filter and the tanh to the gate. It is tanh(filter) * sigmoid(gate).
你对滤波用了 sigmoid、对门控用了 tanh。应为 tanh(filter) * sigmoid(gate)。
"""

import numpy as np


def convolve(x, W, b, dilation):
    steps, width = x.shape[1], W.shape[2]
    padded = np.pad(x, ((0, 0), ((width - 1) * dilation, 0)))
    taps = [W[:, :, j] @ padded[:, j * dilation : j * dilation + steps] for j in range(width)]
    return np.sum(taps, axis=0) + b[:, None]


def causal_conv1d(x, W_f, b_f, W_g, b_g, dilation):
    filtered = convolve(x, W_f, b_f, dilation)
    gate = convolve(x, W_g, b_g, dilation)
    return filtered, np.tanh(gate) / (1 + np.exp(-filtered))


if __name__ == "__main__":
    arrays = [np.array(eval(input()), dtype=float) for _ in range(5)]
    filtered, gated = causal_conv1d(*arrays, int(input()))
    print((np.round(filtered, 4).tolist(), np.round(gated, 4).tolist()))
