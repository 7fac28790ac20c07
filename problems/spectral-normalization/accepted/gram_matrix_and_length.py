import numpy as np


def spectral_norm(W, u, num_iters):
    M = np.reshape(W, (np.shape(W)[0], -1))
    gram = M @ M.T
    for _ in range(num_iters - 1):
        u = gram @ u
        u = u / np.sqrt(u @ u)
    v = M.T @ u / np.linalg.norm(M.T @ u)
    sigma = np.linalg.norm(M @ v)
    return W / sigma, sigma, M @ v / sigma


if __name__ == "__main__":
    weight, vector = np.array(eval(input())), np.array(eval(input()))
    print(spectral_norm(weight, vector, int(input())))
