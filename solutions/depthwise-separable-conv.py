import numpy as np


def depthwise_separable_conv(x, dw, pw, stride, padding):
    """Depthwise convolution, then a 1x1 convolution; no bias, no activation.

    x: (C, H, W), dw: (C, kh, kw), pw: (O, C). Returns (O, OH, OW).
    """
    padded = np.pad(x, ((0, 0), (padding, padding), (padding, padding)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, dw.shape[1:], axis=(1, 2))
    depthwise = np.einsum("cijab,cab->cij", windows[:, ::stride, ::stride], dw)
    return np.einsum("oc,cij->oij", pw, depthwise)


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    dw = np.array(eval(input()), dtype=float)
    pw = np.array(eval(input()), dtype=float)
    stride = int(input())
    padding = int(input())
    print(depthwise_separable_conv(x, dw, pw, stride, padding).round(4).tolist())
