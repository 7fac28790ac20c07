import math


def unit(v):
    length = math.sqrt(sum(x * x for x in v))
    return [x / length for x in v]


def clip_loss(images, texts, temperature):
    images, texts, n = [unit(v) for v in images], [unit(v) for v in texts], len(images)
    S = [[sum(a * b for a, b in zip(x, y)) / temperature for y in texts] for x in images]
    rows = sum(math.log(sum(math.exp(s) for s in S[i])) - S[i][i] for i in range(n))
    columns = sum(math.log(sum(math.exp(S[i][j]) for i in range(n))) - S[j][j] for j in range(n))
    return (rows + columns) / (2 * n)


if __name__ == "__main__":
    print(clip_loss(eval(input()), eval(input()), float(input())))
