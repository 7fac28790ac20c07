import math


def noise_schedule(T, kind, beta_start, beta_end):
    def f(t):
        return math.cos((t / T + 0.008) / (1 + 0.008) * math.pi / 2) ** 2

    betas, alpha_bars, product = [], [], 1.0
    for t in range(1, T + 1):
        if kind == "cosine":
            beta = min(1 - f(t) / f(t - 1), 0.999)
        elif T == 1:
            beta = beta_start
        else:
            beta = beta_start + (t - 1) / (T - 1) * (beta_end - beta_start)
        product *= 1 - beta
        betas.append(round(beta, 4))
        alpha_bars.append(round(product, 4))
    return betas, alpha_bars


if __name__ == "__main__":
    print(noise_schedule(int(input()), eval(input()), float(input()), float(input())))
