import numpy as np


def fp8_block_quantization(W, block_rows, block_cols):
    """Blocks scaled to E4M3 numbers: the scales, the bytes, and the numbers they stand for.

    W: (M, N). Returns scales (blocks down, blocks across), codes (M, N) and dequantised (M, N).
    """
    grid = tuple(-(-length // side) for length, side in zip(W.shape, (block_rows, block_cols)))
    scales, codes, dequantised = np.ones(grid), np.zeros(W.shape, dtype=int), np.zeros(W.shape)
    for i, j in np.ndindex(grid):
        block = np.s_[i * block_rows : (i + 1) * block_rows, j * block_cols : (j + 1) * block_cols]
        largest = np.abs(W[block]).max()
        if largest != 0:
            scales[i, j] = largest / 448
        x = np.abs(W[block]) / scales[i, j]
        exponent = np.frexp(np.maximum(x, 2.0**-6))[1] - 1
        spacing = 2.0 ** (exponent - 3)
        n = np.round(x / spacing)
        codes[block] = 8 * (exponent + 6) + n + 128 * (W[block] < 0)
        dequantised[block] = np.sign(W[block]) * n * spacing * scales[i, j]
    return scales, codes, dequantised


if __name__ == "__main__":
    W = np.array(eval(input()), dtype=float)
    scales, codes, dequantised = fp8_block_quantization(W, int(input()), int(input()))
    print((scales.round(4).tolist(), codes.tolist(), dequantised.round(4).tolist()))
