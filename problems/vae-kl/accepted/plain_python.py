import math


def vae_kl(mu, logvar):
    total = 0.0
    for mu_row, logvar_row in zip(mu, logvar):
        for m, lv in zip(mu_row, logvar_row):
            total += 0.5 * (m * m + math.exp(lv) - 1 - lv)
    return total / len(mu)


if __name__ == "__main__":
    print(round(vae_kl(eval(input()), eval(input())), 4))
