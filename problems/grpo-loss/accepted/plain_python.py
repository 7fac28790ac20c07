import math


def grpo(rewards, new, old, ref, eps, beta):
    G = len(rewards)
    mean = sum(rewards) / G
    std = math.sqrt(sum((r - mean) ** 2 for r in rewards) / G)
    advantages = [(r - mean) / std if std > 1e-9 else 0.0 for r in rewards]
    loss = 0.0
    for A, n, o, f in zip(advantages, new, old, ref):
        for a, b, c in zip(n, o, f):
            rho = math.exp(a - b)
            bounded = min(max(rho, 1 - eps), 1 + eps)
            kl = math.exp(c - a) - (c - a) - 1
            loss -= (min(rho * A, bounded * A) - beta * kl) / len(n) / G
    return advantages, loss


if __name__ == "__main__":
    print(grpo(eval(input()), eval(input()), eval(input()), eval(input()), float(input()), float(input())))
