import math


def pi0_attention_mask(Q, K, V, block_ids, valid):
    L = len(Q)
    mask = [[int(block_ids[j] <= block_ids[i] and valid[i] == valid[j] == 1) for j in range(L)] for i in range(L)]
    output = []
    for q, row in zip(Q, mask):
        total, mixed = 0.0, [0.0] * len(V[0])
        seen = [j for j in range(L) if row[j]]
        scores = {j: sum(a * b for a, b in zip(q, K[j])) / math.sqrt(len(q)) for j in seen}
        for j in seen:
            weight = math.exp(scores[j] - max(scores.values()))
            total += weight
            mixed = [m + weight * v for m, v in zip(mixed, V[j])]
        output.append([m / total for m in mixed] if seen else mixed)
    return mask, output


if __name__ == "__main__":
    print(pi0_attention_mask(*(eval(input()) for _ in range(5))))
