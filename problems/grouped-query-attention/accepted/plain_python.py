import math


def attend(q, keys, values):
    scores = [sum(a * b for a, b in zip(q, k)) / math.sqrt(len(q)) for k in keys]
    weights = [math.exp(s) for s in scores]
    return [sum(w * v for w, v in zip(weights, column)) / sum(weights) for column in zip(*values)]


def gqa(Q, K, V, causal):
    group = len(Q) // len(K)
    return [
        [
            attend(q, K[h // group][: i + 1 if causal else None], V[h // group][: i + 1 if causal else None])
            for i, q in enumerate(Q[h])
        ]
        for h in range(len(Q))
    ]


if __name__ == "__main__":
    print(gqa(eval(input()), eval(input()), eval(input()), eval(input())))
