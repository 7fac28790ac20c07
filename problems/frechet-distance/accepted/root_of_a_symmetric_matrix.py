import numpy as np


def root(symmetric):
    values, vectors = np.linalg.eigh(symmetric)
    return (vectors * np.sqrt(np.clip(values, 0, None))) @ vectors.T


def frechet_distance(real, fake):
    means = [np.mean(one, axis=0) for one in (real, fake)]
    C, D = [(one - mean).T @ (one - mean) / (len(one) - 1) for one, mean in zip((real, fake), means)]
    # C D and C^1/2 D C^1/2 have the same eigenvalues.
    trace_root = np.trace(root(root(C) @ D @ root(C)))
    mean_term = np.linalg.norm(means[0] - means[1]) ** 2
    return mean_term + np.trace(C + D) - 2 * trace_root, mean_term, trace_root


if __name__ == "__main__":
    print(frechet_distance(np.array(eval(input())), np.array(eval(input()))))
