import numpy as np


def log_softmax(scores):
    """Logarithm of the softmax of a vector.

    scores: (C,) logits. Returns (C,) log-probabilities.
    """
    shifted = scores - np.max(scores)
    return shifted - np.log(np.sum(np.exp(shifted)))


if __name__ == "__main__":
    print(log_softmax(np.array(eval(input()), dtype=float)))
