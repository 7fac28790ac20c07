import numpy as np


def causal_mask(scores):
    scores = np.asarray(scores, dtype=float)
    queries, keys = scores.shape[-2:]
    return scores + np.triu(np.full((queries, keys), -np.inf), 1 + keys - queries)


if __name__ == "__main__":
    print(causal_mask(eval(input())))
