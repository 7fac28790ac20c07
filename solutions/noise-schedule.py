import numpy as np


def noise_schedule(T, kind, beta_start, beta_end):
    """Variances and remaining signal of a diffusion process with T steps.

    kind: 'linear' or 'cosine' (offset 0.008, betas clipped at 0.999). Returns betas and alpha_bars, both (T,), step 1 first.
    """
    if kind == "linear":
        betas = np.linspace(beta_start, beta_end, T)
    else:
        t = np.arange(T + 1)
        f = np.cos((t / T + 0.008) / 1.008 * np.pi / 2) ** 2
        betas = np.minimum(1 - f[1:] / f[:-1], 0.999)
    alpha_bars = np.cumprod(1 - betas)
    return betas, alpha_bars


if __name__ == "__main__":
    T = int(input())
    kind = eval(input())
    beta_start = float(input())
    beta_end = float(input())
    betas, alpha_bars = noise_schedule(T, kind, beta_start, beta_end)
    print(([round(beta, 4) for beta in betas.tolist()], [round(a, 4) for a in alpha_bars.tolist()]))
