import torch
from torch.distributions import Independent, Normal, kl_divergence


def vae_kl(mu, logvar):
    posterior = Independent(Normal(mu, torch.exp(0.5 * logvar)), 1)
    prior = Independent(Normal(torch.zeros_like(mu), torch.ones_like(mu)), 1)
    return kl_divergence(posterior, prior).mean()


if __name__ == "__main__":
    mu, logvar = (torch.tensor(eval(input()), dtype=torch.float64) for _ in range(2))
    print(round(vae_kl(mu, logvar).item(), 4))
