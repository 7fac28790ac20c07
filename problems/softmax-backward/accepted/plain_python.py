import math


def backward(scores, gradient):
    exponentials = [math.exp(score) for score in scores]
    total = sum(exponentials)
    p = [e / total for e in exponentials]
    dz = [0.0] * len(p)
    for i in range(len(p)):
        for j in range(len(p)):
            dz[j] += gradient[i] * p[i] * ((i == j) - p[j])
    return p, dz


rows = [backward(scores, gradient) for scores, gradient in zip(eval(input()), eval(input()))]
print(([p for p, _ in rows], [dz for _, dz in rows]))
