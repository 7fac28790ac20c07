import math


def adagrad(A, b, x, eta, epsilon, steps):
    G = [0.0] * len(x)
    for _ in range(steps):
        g = [sum(a * z for a, z in zip(row, x)) - c for row, c in zip(A, b)]
        G = [h + d * d for h, d in zip(G, g)]
        x = [z - eta * d / (math.sqrt(h) + epsilon) for z, d, h in zip(x, g, G)]
    return [round(z, 4) for z in x]


if __name__ == "__main__":
    print(adagrad(eval(input()), eval(input()), eval(input()), float(input()), float(input()), int(input())))
