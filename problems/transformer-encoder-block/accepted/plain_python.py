import math


def matmul(A, B):
    return [[sum(a * b for a, b in zip(row, column)) for column in zip(*B)] for row in A]


def add(A, B):
    return [[a + b for a, b in zip(r, s)] for r, s in zip(A, B)]


def norm(A):
    result = []
    for row in A:
        mean = sum(row) / len(row)
        variance = sum((v - mean) ** 2 for v in row) / len(row)
        result.append([(v - mean) / math.sqrt(variance + 1e-5) for v in row])
    return result


def attend(X, Wq, Wk, Wv, Wo, H):
    Q, K, V = matmul(X, Wq), matmul(X, Wk), matmul(X, Wv)
    w = len(X[0]) // H
    joined = []
    for q in Q:
        row = []
        for s in range(0, w * H, w):
            scores = [sum(q[s + c] * k[s + c] for c in range(w)) / math.sqrt(w) for k in K]
            top = max(scores)
            e = [math.exp(v - top) for v in scores]
            row += [sum(a * v[s + c] for a, v in zip(e, V)) / sum(e) for c in range(w)]
        joined.append(row)
    return matmul(joined, Wo)


def feed_forward(X, W1, b1, W2, b2):
    hidden = [[max(0.0, v + b) for v, b in zip(row, b1)] for row in matmul(X, W1)]
    return [[v + b for v, b in zip(row, b2)] for row in matmul(hidden, W2)]


x, Wq, Wk, Wv, Wo, H, W1, b1, W2, b2, pre = [eval(input()) for _ in range(11)]
if pre:
    x = add(x, attend(norm(x), Wq, Wk, Wv, Wo, H))
    x = add(x, feed_forward(norm(x), W1, b1, W2, b2))
else:
    x = norm(add(x, attend(x, Wq, Wk, Wv, Wo, H)))
    x = norm(add(x, feed_forward(x, W1, b1, W2, b2)))
print([[round(v, 4) for v in row] for row in x])
