import numpy as np


def softmax_stable(X, temperature):
    """Softmax of each row, shifted by the row's maximum.

    X: (B, C) scores, temperature: positive number. Returns (B, C) probabilities.
    """
    scaled = (X - X.max(axis=1, keepdims=True)) / temperature
    exponentials = np.exp(scaled)
    return exponentials / exponentials.sum(axis=1, keepdims=True)


if __name__ == "__main__":
    X = np.array(eval(input()), dtype=float)
    print([[round(p, 4) for p in row] for row in softmax_stable(X, float(input())).tolist()])
