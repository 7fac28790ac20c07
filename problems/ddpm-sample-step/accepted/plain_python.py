import math


def ddpm_sample_step(xt, eps, t, betas, z):
    alpha_bar = 1.0
    for beta in betas[:t]:
        alpha_bar *= 1 - beta
    beta = betas[t - 1]
    sigma = math.sqrt(beta) if t > 1 else 0.0
    k = beta / math.sqrt(1 - alpha_bar)
    return [round((x - k * e) / math.sqrt(1 - beta) + sigma * n, 4) for x, e, n in zip(xt, eps, z)]


if __name__ == "__main__":
    print(ddpm_sample_step(eval(input()), eval(input()), int(input()), eval(input()), eval(input())))
