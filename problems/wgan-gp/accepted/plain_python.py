import math


def hidden(x, W, b):
    return [math.tanh(sum(w * a for w, a in zip(row, x)) + bias) for row, bias in zip(W, b)]


def critic(x, W, b, v):
    return sum(vh * h for vh, h in zip(v, hidden(x, W, b)))


def gradient_norm(x, W, b, v):
    h = hidden(x, W, b)
    gradient = [sum(v[k] * (1 - h[k] ** 2) * W[k][d] for k in range(len(v))) for d in range(len(x))]
    return math.sqrt(sum(g * g for g in gradient))


def wgan_gp(real, fake, eps, W, b, v, lam):
    n = len(real)
    penalty = difference = 0.0
    for r, f, e in zip(real, fake, eps):
        x_hat = [e * p + (1 - e) * q for p, q in zip(r, f)]
        penalty += (gradient_norm(x_hat, W, b, v) - 1) ** 2 / n
        difference += (critic(f, W, b, v) - critic(r, W, b, v)) / n
    return difference + lam * penalty, penalty


if __name__ == "__main__":
    arguments = [eval(input()) for _ in range(6)] + [float(input())]
    print(tuple(round(value, 4) for value in wgan_gp(*arguments)))
