import numpy as np


def temporal_ensembling(chunks, m):
    """Actions executed when overlapping chunks are averaged with weights exp(-m * i), i = 0 for the oldest.

    chunks: (T, k), row t predicted at time t for times t to t + k - 1. Returns (T,).
    """
    n_times, k = chunks.shape
    executed = []
    for t in range(n_times):
        times = np.arange(max(0, t - k + 1), t + 1)
        weights = np.exp(-m * np.arange(len(times)))
        executed.append(weights @ chunks[times, t - times] / weights.sum())
    return np.array(executed)


if __name__ == "__main__":
    chunks = np.array(eval(input()), dtype=float)
    print([round(action, 4) for action in temporal_ensembling(chunks, float(input())).tolist()])
