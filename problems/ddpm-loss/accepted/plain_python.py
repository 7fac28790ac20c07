import math


def ddpm_loss(x0, steps, betas, noise, W, b):
    total, count = 0.0, 0
    for x, t, eps in zip(x0, steps, noise):
        alpha_bar = math.prod(1 - beta for beta in betas[:t])
        xt = [math.sqrt(alpha_bar) * v + math.sqrt(1 - alpha_bar) * e for v, e in zip(x, eps)]
        for j, target in enumerate(eps):
            prediction = sum(v * row[j] for v, row in zip(xt, W)) + b[t - 1][j]
            total += (target - prediction) ** 2
            count += 1
    return total / count


if __name__ == "__main__":
    print(round(ddpm_loss(*[eval(input()) for _ in range(6)]), 4))
