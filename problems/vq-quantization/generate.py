import random
import sys


def squared_distance(a, b):
    return sum((p - q) ** 2 for p, q in zip(a, b))


def main(seed):
    rng = random.Random(seed)
    n_vectors, n_codes, width = rng.randint(1, 5), rng.randint(1, 6), rng.randint(1, 4)

    def quarters():
        return [rng.randint(-8, 8) / 4 for _ in range(width)]

    def hundredths():
        return [round(rng.uniform(-2.5, 2.5), 2) for _ in range(width)]

    def clear(vector):
        """Whether the nearest code is the nearest however the distance is computed."""
        distances = sorted(squared_distance(vector, code) for code in codebook)
        return n_codes == 1 or distances[1] - distances[0] > 0.01

    # Ties only between quarters: their distances are exact in binary, so they are equal in every order of summing.
    with_ties = rng.random() < 0.3
    codebook = [quarters() if with_ties else hundredths() for _ in range(n_codes)]
    if with_ties:
        codebook[-1] = list(codebook[0])
    z = []
    while len(z) < n_vectors:
        vector = quarters() if with_ties else hundredths()
        if with_ties or clear(vector):
            z.append(vector)
        elif rng.random() < 0.1:
            codebook = [hundredths() for _ in range(n_codes)]
            z = []
    print(z)
    print(codebook)
    print(round(rng.uniform(0.0, 1.0), 2))


if __name__ == "__main__":
    main(int(sys.argv[1]))
