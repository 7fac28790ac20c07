import numpy as np


def relu(z):
    return np.maximum(z, 0)


def deepseek_moe(x, centroids, routed, shared, top_k):
    """Mixture-of-experts layer with shared experts, sigmoid affinities and gates normalised over the chosen.

    x: (N, d), centroids: (E, d), routed: (E, d, d), shared: (S, d, d). Returns output (N, d) and ids (N, k), ascending.
    """
    affinity = 1 / (1 + np.exp(-x @ centroids.T))
    chosen = np.sort(np.argsort(affinity, axis=1)[:, -top_k:], axis=1)
    gates = np.take_along_axis(affinity, chosen, axis=1)
    gates = gates / gates.sum(axis=1, keepdims=True)
    common = relu(np.einsum("nd,sde->nse", x, shared)).sum(axis=1)
    expert = relu(np.einsum("nd,nkde->nke", x, routed[chosen]))
    return x + common + np.einsum("nk,nke->ne", gates, expert), chosen


if __name__ == "__main__":
    x, centroids, routed, shared = (np.array(eval(input()), dtype=float) for _ in range(4))
    output, chosen = deepseek_moe(x, centroids, routed, shared, int(input()))
    print((np.round(output, 4).tolist(), chosen.tolist()))
