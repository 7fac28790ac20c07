import math

W, u, rounds = eval(input()), eval(input()), int(input())


def flat(value):
    return [x for item in value for x in flat(item)] if isinstance(value, list) else [value]


def scaled(value, factor):
    return [scaled(item, factor) for item in value] if isinstance(value, list) else round(value * factor, 4)


def times(matrix, vector):
    product = [sum(a * b for a, b in zip(row, vector)) for row in matrix]
    size = math.hypot(*product)
    return [value / size for value in product], size


M = [flat(row) for row in W]
for _ in range(rounds):
    v, _size = times(list(zip(*M)), u)
    u, sigma = times(M, v)
print((scaled(W, 1 / sigma), round(sigma, 4), [round(value, 4) for value in u]))
