import math


def attention(Q, K, V, mask):
    outputs, weights = [], []
    for i, q in enumerate(Q):
        row = []
        for j, k in enumerate(K):
            score = sum(a * b for a, b in zip(q, k)) / math.sqrt(len(q))
            allowed = mask is None or mask[i][j] == 1
            row.append(math.exp(score) if allowed else 0.0)
        total = sum(row)
        row = [round(e / total, 12) for e in row]
        weights.append([round(w, 4) for w in row])
        outputs.append([round(sum(w * v[c] for w, v in zip(row, V)), 4) for c in range(len(V[0]))])
    return outputs, weights


if __name__ == "__main__":
    print(attention(eval(input()), eval(input()), eval(input()), eval(input())))
