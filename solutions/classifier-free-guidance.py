import numpy as np


def classifier_free_guidance(eps_uncond, eps_cond, scale):
    """Noise prediction extrapolated from the unconditional towards the conditional one.

    eps_uncond, eps_cond: (D,); scale: 0 is unconditional, 1 conditional. Returns (D,).
    """
    return eps_uncond + scale * (eps_cond - eps_uncond)


if __name__ == "__main__":
    eps_uncond = np.array(eval(input()), dtype=float)
    eps_cond = np.array(eval(input()), dtype=float)
    scale = float(input())
    print([round(value, 4) for value in classifier_free_guidance(eps_uncond, eps_cond, scale).tolist()])
