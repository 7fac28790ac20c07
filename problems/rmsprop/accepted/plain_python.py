import math


def rmsprop(A, b, x, eta, rho, epsilon, steps):
    s = [0.0] * len(x)
    for _ in range(steps):
        g = [sum(a * z for a, z in zip(row, x)) - c for row, c in zip(A, b)]
        s = [rho * h + (1 - rho) * d**2 for h, d in zip(s, g)]
        x = [z - eta * d / (h**0.5 + epsilon) for z, d, h in zip(x, g, s)]
    return tuple(round(z, 4) for z in x)


if __name__ == "__main__":
    A, b, x0 = eval(input()), eval(input()), eval(input())
    print(rmsprop(A, b, x0, float(input()), float(input()), float(input()), int(input())))
