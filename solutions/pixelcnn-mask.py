import numpy as np


def pixelcnn_mask(x, w, mask_type):
    """Convolution that sees only pixels before the present one in raster order.

    x: (H, W); w: (k, k), k odd; mask_type: 'A' hides the pixel itself, 'B' does not. Returns (H, W).
    """
    k = len(w)
    centre = k // 2
    mask = np.zeros((k, k))
    mask[:centre] = 1
    mask[centre, : centre + (mask_type == "B")] = 1
    padded = np.pad(x, centre)
    windows = np.lib.stride_tricks.sliding_window_view(padded, (k, k))
    return np.einsum("rsij,ij->rs", windows, w * mask)


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    w = np.array(eval(input()), dtype=float)
    mask_type = eval(input())
    print([[round(value, 4) for value in row] for row in pixelcnn_mask(x, w, mask_type).tolist()])
