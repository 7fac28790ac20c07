import math


def top_k_top_p_sampling(logits, temperature, k, p, u):
    ranked = sorted(enumerate(logits), key=lambda pair: pair[1], reverse=True)
    if k:
        ranked = ranked[:k]
    weights = [(token, math.exp(logit / temperature)) for token, logit in ranked]
    total = sum(weight for _, weight in weights)
    nucleus, reached = {}, 0.0
    for token, weight in weights:
        nucleus[token] = weight / total
        reached += weight / total
        if p < 1.0 and reached >= p:
            break
    norm = sum(nucleus.values())
    probabilities = [nucleus.get(token, 0.0) / norm for token in range(len(logits))]
    running = 0.0
    for token, probability in enumerate(probabilities):
        running += probability
        if running > u:
            break
    return token, [round(probability, 4) for probability in probabilities]


if __name__ == "__main__":
    print(top_k_top_p_sampling(eval(input()), float(input()), int(input()), float(input()), float(input())))
