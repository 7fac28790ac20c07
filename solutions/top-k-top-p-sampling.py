import numpy as np


def top_k_top_p_sampling(logits, temperature, k, p, u):
    """Token drawn with temperature, top-k and top-p (nucleus) filtering.

    logits: (V,); k = 0 and p = 1 switch a filter off; u: uniform draw in [0, 1). Returns a token id and the probabilities (V,).
    """
    order = np.argsort(-logits)
    kept = order[:k] if k > 0 else order

    weights = np.exp((logits[kept] - logits[kept[0]]) / temperature)
    q = weights / weights.sum()
    # A token stays while the sum of those before it is below p: the one that crosses p stays too, and with p = 1 all do.
    nucleus = np.cumsum(q) - q < p
    kept, q = kept[nucleus], q[nucleus]

    probabilities = np.zeros(len(logits))
    probabilities[kept] = q / q.sum()
    token = np.argmax(np.cumsum(probabilities) > u)
    return token, probabilities


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    temperature = float(input())
    k = int(input())
    p = float(input())
    u = float(input())
    token, probabilities = top_k_top_p_sampling(logits, temperature, k, p, u)
    print((int(token), [round(value, 4) for value in probabilities.tolist()]))
