import numpy as np


def fp8_block_quantization(W, block_rows, block_cols):
    W = np.asarray(W, dtype=float)
    M, N = W.shape
    padded = np.pad(W, ((0, -M % block_rows), (0, -N % block_cols)))
    blocks = padded.reshape(padded.shape[0] // block_rows, block_rows, padded.shape[1] // block_cols, block_cols)
    largest = np.abs(blocks).max(axis=(1, 3))
    scales = np.where(largest == 0, 1.0, largest / 448)
    of_each = np.kron(scales, np.ones((block_rows, block_cols)))[:M, :N]
    x = W / of_each
    with np.errstate(divide="ignore"):
        exponent = np.maximum(np.floor(np.log2(np.abs(x))), -6)
    q = np.rint(np.ldexp(x, (3 - exponent).astype(int)))
    codes = np.abs(q) + 8 * (exponent + 6) + np.where(W < 0, 128, 0)
    return scales, codes.astype(int), np.ldexp(q, (exponent - 3).astype(int)) * of_each


if __name__ == "__main__":
    print(fp8_block_quantization(eval(input()), int(input()), int(input())))
