import math
import random
import sys


def stages_are_clear(logits, temperature, k, p, u):
    """Whether no comparison of the algorithm is closer than 0.002."""
    order = sorted(range(len(logits)), key=lambda i: -logits[i])
    kept = order[:k] if k else order
    weights = {i: math.exp((logits[i] - logits[order[0]]) / temperature) for i in kept}
    total = sum(weights.values())
    nucleus, reached = [], 0.0
    for i in kept:
        nucleus.append(i)
        reached += weights[i] / total
        if p < 1 and abs(reached - p) < 0.002:
            return False
        if p < 1 and reached >= p:
            break
    mass, running = sum(weights[i] for i in nucleus), 0.0
    for i in sorted(nucleus):
        running += weights[i] / mass
        if abs(running - u) < 0.002:
            return False
    return True


def main(seed):
    rng = random.Random(seed)
    while True:
        vocabulary = rng.randint(1, 7)
        tenths = [-30 + 2 * i for i in range(31)]
        # Different multiples of 0.2, so that no two logits tie.
        logits = [tenths.pop(int(rng.random() * len(tenths))) / 10 for _ in range(vocabulary)]
        temperature = [1.0, 0.5, 0.7, 1.5, 2.0][rng.randint(0, 4)]
        k = 0 if rng.random() < 0.4 else rng.randint(1, vocabulary + 1)
        p = 1.0 if rng.random() < 0.3 else round(rng.uniform(0.2, 0.97), 2)
        u = round(rng.random(), 3)
        if u < 1 and stages_are_clear(logits, temperature, k, p, u):
            break
    print(logits)
    print(temperature)
    print(k)
    print(p)
    print(u)


if __name__ == "__main__":
    main(int(sys.argv[1]))
