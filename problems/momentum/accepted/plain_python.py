def momentum(A, b, x, eta, beta, steps):
    v = [0.0] * len(x)
    for _ in range(steps):
        v = [beta * w + sum(a * z for a, z in zip(row, x)) - c for w, row, c in zip(v, A, b)]
        x = [z - eta * w for z, w in zip(x, v)]
    return [round(z, 4) for z in x]


if __name__ == "__main__":
    print(momentum(eval(input()), eval(input()), eval(input()), float(input()), float(input()), int(input())))
