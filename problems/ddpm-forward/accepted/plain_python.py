import math


def ddpm_forward(x0, t, betas, noise):
    alpha_bar = 1.0
    for s in range(t):
        alpha_bar *= 1 - betas[s]
    signal, sigma = math.sqrt(alpha_bar), math.sqrt(1 - alpha_bar)
    return [round(signal * x + sigma * e, 4) for x, e in zip(x0, noise)]


if __name__ == "__main__":
    print(ddpm_forward(eval(input()), int(input()), eval(input()), eval(input())))
