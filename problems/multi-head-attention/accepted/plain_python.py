import math


def matmul(A, B):
    return [[sum(a * b for a, b in zip(row, column)) for column in zip(*B)] for row in A]


def attention(Q, K, V):
    output = []
    for q in Q:
        e = [math.exp(sum(a * b for a, b in zip(q, k)) / math.sqrt(len(q))) for k in K]
        output.append([sum(w * v[c] for w, v in zip(e, V)) / sum(e) for c in range(len(V[0]))])
    return output


def multi_head_attention(X, Wq, Wk, Wv, Wo, num_heads):
    Q, K, V = matmul(X, Wq), matmul(X, Wk), matmul(X, Wv)
    width = len(X[0]) // num_heads
    joined = [[] for _ in X]
    for h in range(num_heads):
        part = [[row[h * width : (h + 1) * width] for row in M] for M in (Q, K, V)]
        for row, head_row in zip(joined, attention(*part)):
            row += head_row
    return [[round(v, 4) for v in row] for row in matmul(joined, Wo)]


if __name__ == "__main__":
    print(multi_head_attention(*[eval(input()) for _ in range(5)], int(input())))
