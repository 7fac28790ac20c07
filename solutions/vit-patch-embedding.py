import numpy as np


def vit_patch_embedding(image, patch_size, W, b, cls, pos):
    """Token sequence of a vision transformer.

    image: (C, h, w), W: (C * p * p, d), b: (d,), cls: (d,), pos: (N + 1, d) with N = (h / p) * (w / p).
    Returns (N + 1, d), the class token first.
    """
    channels, height, width = image.shape
    p = patch_size
    grid = image.reshape(channels, height // p, p, width // p, p)
    patches = grid.transpose(1, 3, 0, 2, 4).reshape(-1, channels * p * p)
    return np.vstack([cls, patches @ W + b]) + pos


if __name__ == "__main__":
    image = np.array(eval(input()), dtype=float)
    patch_size = int(input())
    W, b, cls, pos = (np.array(eval(input()), dtype=float) for _ in range(4))
    print(np.round(vit_patch_embedding(image, patch_size, W, b, cls, pos), 4).tolist())
