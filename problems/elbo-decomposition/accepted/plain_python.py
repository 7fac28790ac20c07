import math


def elbo_decomposition(prior, likelihood, q):
    evidence = sum(p * l for p, l in zip(prior, likelihood))
    elbo = 0.0
    kl = 0.0
    for p, l, qk in zip(prior, likelihood, q):
        if qk == 0:
            continue
        elbo += qk * (math.log(l) + math.log(p) - math.log(qk))
        kl += qk * math.log(qk / (p * l / evidence))
    return round(math.log(evidence), 4), round(elbo, 4), round(kl, 4)


if __name__ == "__main__":
    print(elbo_decomposition(eval(input()), eval(input()), eval(input())))
