import numpy as np


def softmax(scores):
    """Softmax of a vector.

    scores: (C,) logits. Returns (C,) probabilities.
    """
    exponentials = np.exp(scores - np.max(scores))
    return exponentials / exponentials.sum()


if __name__ == "__main__":
    scores = np.array(eval(input()), dtype=float)
    print([round(p, 4) for p in softmax(scores).tolist()])
