import numpy as np

obs, a_T, betas, W, Wg, Wb, zs = [np.array(eval(input()), dtype=float) for _ in range(7)]
film = np.concatenate([Wg, Wb]) @ obs
gamma, delta = film[: len(W)] + 1, film[len(W) :]


def denoise(row, draws):
    for t in reversed(range(len(betas))):
        eps = gamma * (W @ row) + delta
        row = (row - betas[t] * eps / np.sqrt(1 - np.prod(1 - betas[: t + 1]))) / np.sqrt(1 - betas[t])
        if t:
            row = row + np.sqrt(betas[t]) * draws[len(betas) - 1 - t]
    return row.clip(-1, 1)


print([denoise(row, zs[:, p]).tolist() for p, row in enumerate(a_T)])
