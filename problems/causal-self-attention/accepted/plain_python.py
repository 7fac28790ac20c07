import math


def matmul(A, B):
    return [[sum(a * b for a, b in zip(row, column)) for column in zip(*B)] for row in A]


def causal_self_attention(X, Wq, Wk, Wv):
    Q, K, V = matmul(X, Wq), matmul(X, Wk), matmul(X, Wv)
    output = []
    for i, q in enumerate(Q):
        e = [math.exp(sum(a * b for a, b in zip(q, K[j])) / math.sqrt(len(q))) for j in range(i + 1)]
        total = sum(e)
        output.append(
            [round(sum(e[j] * V[j][c] for j in range(i + 1)) / total, 4) for c in range(len(V[0]))]
        )
    return output


if __name__ == "__main__":
    print(causal_self_attention(eval(input()), eval(input()), eval(input()), eval(input())))
