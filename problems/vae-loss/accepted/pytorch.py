import torch
import torch.nn.functional as F


def vae_loss(x, logits, mu, logvar, beta):
    bce = F.binary_cross_entropy_with_logits(logits, x, reduction="sum") / len(x)
    kl = -0.5 * torch.sum(1 + logvar - mu.pow(2) - logvar.exp()) / len(x)
    return bce + beta * kl, bce, kl


if __name__ == "__main__":
    x, logits, mu, logvar = (torch.tensor(eval(input()), dtype=torch.float64) for _ in range(4))
    print(tuple(round(value.item(), 4) for value in vae_loss(x, logits, mu, logvar, float(input()))))
