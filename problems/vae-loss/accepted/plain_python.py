import math


def bce(x, logit):
    p = 1 / (1 + math.exp(-logit))
    return -(x * math.log(p) + (1 - x) * math.log(1 - p))


def vae_loss(x, logits, mu, logvar, beta):
    n = len(x)
    reconstruction = sum(bce(a, l) for xs, ls in zip(x, logits) for a, l in zip(xs, ls)) / n
    kl = sum((m**2 + math.exp(v) - 1 - v) / 2 for ms, vs in zip(mu, logvar) for m, v in zip(ms, vs)) / n
    return reconstruction + beta * kl, reconstruction, kl


if __name__ == "__main__":
    arguments = [eval(input()) for _ in range(4)] + [float(input())]
    print(tuple(round(value, 4) for value in vae_loss(*arguments)))
