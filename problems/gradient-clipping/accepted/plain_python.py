import math


def clip(grads, c):
    norm = math.sqrt(sum(g * g for grad in grads for g in grad))
    if norm <= c:
        return round(norm, 4), [[float(g) for g in grad] for grad in grads]
    return round(norm, 4), [[round(g * c / norm, 4) for g in grad] for grad in grads]


if __name__ == "__main__":
    print(clip(eval(input()), float(input())))
