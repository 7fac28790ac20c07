import numpy as np


def simple_conv2d(input_matrix, kernel, padding, stride):
    """2-D cross-correlation of one channel with zero padding.

    input_matrix: (H, W), kernel: (kh, kw). Returns ((H + 2p - kh) // s + 1, (W + 2p - kw) // s + 1).
    """
    padded = np.pad(input_matrix, padding)
    windows = np.lib.stride_tricks.sliding_window_view(padded, kernel.shape)[::stride, ::stride]
    return np.einsum("ijab,ab->ij", windows, kernel)


if __name__ == "__main__":
    input_matrix = np.array(eval(input()), dtype=float)
    kernel = np.array(eval(input()), dtype=float)
    print(simple_conv2d(input_matrix, kernel, int(input()), int(input())).tolist())
