import math


def adam(A, b, x, eta, beta1, beta2, epsilon, steps):
    m, v = [0.0] * len(x), [0.0] * len(x)
    for t in range(1, steps + 1):
        gradient = [sum(a * c for a, c in zip(row, x)) - d for row, d in zip(A, b)]
        x = list(x)
        for i, g in enumerate(gradient):
            m[i] += (1 - beta1) * (g - m[i])
            v[i] += (1 - beta2) * (g * g - v[i])
            x[i] -= eta * (m[i] / (1 - beta1**t)) / (math.sqrt(v[i] / (1 - beta2**t)) + epsilon)
    return [round(value, 4) for value in x]


if __name__ == "__main__":
    A, b, x0 = eval(input()), eval(input()), eval(input())
    print(adam(A, b, x0, float(input()), float(input()), float(input()), float(input()), int(input())))
