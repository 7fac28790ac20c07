import math


def kl_divergence(p, q):
    total = 0.0
    for a, b in zip(p, q):
        if a == 0:
            continue
        if b == 0:
            return float("inf")
        total += a * (math.log(a) - math.log(b))
    return total


if __name__ == "__main__":
    print(kl_divergence(eval(input()), eval(input())))
