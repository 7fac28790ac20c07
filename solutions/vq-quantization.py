import numpy as np


def vq_quantization(z, codebook, beta):
    """Nearest code of each encoder output, and the VQ-VAE loss without its reconstruction term.

    z: (N, D) encoder outputs; codebook: (K, D); beta: commitment weight. Returns indices (N,), z_q (N, D) and the scalar loss.
    """
    differences = z[:, None, :] - codebook[None, :, :]
    squared_distances = np.sum(differences**2, axis=2)
    indices = squared_distances.argmin(axis=1)
    z_q = codebook[indices]
    mse = np.mean((z - z_q) ** 2)
    # The stop-gradients of the two terms differ, their values do not.
    loss = mse + beta * mse
    return indices, z_q, loss


if __name__ == "__main__":
    z = np.array(eval(input()), dtype=float)
    codebook = np.array(eval(input()), dtype=float)
    beta = float(input())
    indices, z_q, loss = vq_quantization(z, codebook, beta)
    print((indices.tolist(), [[round(value, 4) for value in row] for row in z_q.tolist()], round(float(loss), 4)))
