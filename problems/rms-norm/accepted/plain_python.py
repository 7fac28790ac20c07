import math


def rms_norm(x, weight, eps):
    rows = []
    for row in x:
        scale = 1 / math.sqrt(sum(v * v for v in row) / len(row) + eps)
        rows.append([v * scale * w for v, w in zip(row, weight)])
    return rows


if __name__ == "__main__":
    print(rms_norm(eval(input()), eval(input()), float(input())))
