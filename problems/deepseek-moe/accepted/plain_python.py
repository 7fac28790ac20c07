import math


def expert(u, W):
    return [max(0.0, sum(a * b for a, b in zip(u, column))) for column in zip(*W)]


def moe(x, centroids, routed, shared, k):
    output, chosen = [], []
    for u in x:
        s = [1 / (1 + math.exp(-sum(a * b for a, b in zip(u, e)))) for e in centroids]
        best = sorted(sorted(range(len(s)), key=s.__getitem__)[-k:])
        total = sum(s[i] for i in best)
        parts = [u] + [expert(u, W) for W in shared] + [[s[i] / total * v for v in expert(u, routed[i])] for i in best]
        output.append([sum(column) for column in zip(*parts)])
        chosen.append(best)
    return output, chosen


if __name__ == "__main__":
    print(moe(eval(input()), eval(input()), eval(input()), eval(input()), int(input())))
