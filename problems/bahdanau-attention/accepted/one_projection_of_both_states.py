import numpy as np


def additive_attention(s, H, W, U, v, mask):
    both = np.concatenate([np.tile(s, (len(H), 1)), H], axis=1)
    energy = np.einsum("ta,a->t", np.tanh(both @ np.hstack([W, U]).T), v)
    keep = np.ones(len(H)) if mask is None else np.array(mask)
    energy = energy - 1e9 * (1 - keep)
    alpha = np.exp(energy - np.max(energy))
    alpha = alpha / np.sum(alpha)
    return np.einsum("t,tm->m", alpha, H), alpha


if __name__ == "__main__":
    arrays = [np.array(eval(input()), dtype=float) for _ in range(5)]
    print(additive_attention(*arrays, eval(input())))
