import math


def sigmoid(s):
    return 1 / (1 + math.exp(-s))


def mean(values):
    values = list(values)
    return sum(values) / len(values)


def gan_train_step(real, z, gen, disc, lr):
    a, b = gen
    w, c = disc
    fake = [a * n + b for n in z]
    dw = mean((sigmoid(w * x + c) - 1) * x for x in real) + mean(sigmoid(w * g + c) * g for g in fake)
    dc = mean(sigmoid(w * x + c) - 1 for x in real) + mean(sigmoid(w * g + c) for g in fake)
    w, c = w - lr * dw, c - lr * dc
    da = mean((sigmoid(w * g + c) - 1) * w * n for g, n in zip(fake, z))
    db = mean((sigmoid(w * g + c) - 1) * w for g in fake)
    return w, c, a - lr * da, b - lr * db


if __name__ == "__main__":
    real, z, gen, disc = eval(input()), eval(input()), eval(input()), eval(input())
    print(tuple(round(value, 4) for value in gan_train_step(real, z, gen, disc, float(input()))))
