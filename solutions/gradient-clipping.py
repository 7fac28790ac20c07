import numpy as np


def gradient_clipping(grads, max_norm):
    """Scale all gradients by one factor so that their global L2 norm is at most max_norm.

    grads: list of (D_k,) arrays. Returns (norm before clipping, list of (D_k,) arrays).
    """
    total_norm = np.linalg.norm(np.concatenate(grads))
    scale = max_norm / total_norm if total_norm > max_norm else 1.0
    return total_norm, [grad * scale for grad in grads]


if __name__ == "__main__":
    grads = [np.array(grad, dtype=float) for grad in eval(input())]
    max_norm = float(input())
    total_norm, clipped = gradient_clipping(grads, max_norm)
    print((round(float(total_norm), 4), [grad.round(4).tolist() for grad in clipped]))
