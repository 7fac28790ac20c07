import numpy as np


def transposed_conv2d(x, w, stride, padding):
    """Transposed convolution: every input stamps a scaled kernel onto the output.

    x: (H, W), w: (kh, kw). Returns ((H - 1) * stride - 2 * padding + kh, likewise for W).
    """
    height, width = x.shape
    kh, kw = w.shape
    rows, columns = (height - 1) * stride + kh, (width - 1) * stride + kw
    y = np.zeros((rows, columns))
    for i, j in np.ndindex(x.shape):
        y[i * stride : i * stride + kh, j * stride : j * stride + kw] += x[i, j] * w
    return y[padding : rows - padding, padding : columns - padding]


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    w = np.array(eval(input()), dtype=float)
    stride = int(input())
    padding = int(input())
    print(transposed_conv2d(x, w, stride, padding).round(4).tolist())
