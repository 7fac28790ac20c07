import math


def ddpm_posterior(x0, xt, t, betas):
    alpha_bars = [1.0]
    for beta in betas:
        alpha_bars.append(alpha_bars[-1] * (1 - beta))
    beta, prev, now = betas[t - 1], alpha_bars[t - 1], alpha_bars[t]
    a = math.sqrt(prev) * beta / (1 - now)
    b = math.sqrt(1 - beta) * (1 - prev) / (1 - now)
    return [round(a * p + b * q, 4) for p, q in zip(x0, xt)], round((1 - prev) / (1 - now) * beta, 4)


if __name__ == "__main__":
    print(ddpm_posterior(eval(input()), eval(input()), int(input()), eval(input())))
