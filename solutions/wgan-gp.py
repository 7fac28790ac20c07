import numpy as np


def wgan_gp(real, fake, eps, W, b, v, lam):
    """Critic loss of WGAN-GP for f(x) = v . tanh(W x + b).

    real, fake: (N, D); eps: (N,) uniform draws; W: (H, D); b, v: (H,); lam: penalty weight. Returns loss and penalty, two scalars.
    """

    def critic(x):
        return np.tanh(x @ W.T + b) @ v

    x_hat = eps[:, None] * real + (1 - eps[:, None]) * fake
    hidden = np.tanh(x_hat @ W.T + b)
    # Gradient with respect to the input, one row a sample: (N, H) @ (H, D).
    gradients = (v * (1 - hidden**2)) @ W
    norms = np.sqrt(np.sum(gradients**2, axis=1))
    penalty = np.mean((norms - 1) ** 2)
    loss = critic(fake).mean() - critic(real).mean() + lam * penalty
    return loss, penalty


if __name__ == "__main__":
    real, fake, eps, W, b, v = (np.array(eval(input()), dtype=float) for _ in range(6))
    lam = float(input())
    print(tuple(round(float(value), 4) for value in wgan_gp(real, fake, eps, W, b, v, lam)))
