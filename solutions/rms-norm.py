import numpy as np


def rms_norm(x, weight, eps):
    """Root mean square normalisation of each row.

    x: (N, D), weight: (D,), eps: added under the root. Returns (N, D).
    """
    mean_square = np.mean(x**2, axis=1, keepdims=True)
    return x / np.sqrt(mean_square + eps) * weight


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    weight = np.array(eval(input()), dtype=float)
    print(np.round(rms_norm(x, weight, float(input())), 4).tolist())
