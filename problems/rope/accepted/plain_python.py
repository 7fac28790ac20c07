import math


def rope(x, positions, base):
    rotated = []
    for row, p in zip(x, positions):
        new = []
        for j in range(0, len(row), 2):
            angle = p / base ** (j / len(row))
            c, s = math.cos(angle), math.sin(angle)
            new += [row[j] * c - row[j + 1] * s, row[j] * s + row[j + 1] * c]
        rotated.append([round(v, 4) for v in new])
    return rotated


if __name__ == "__main__":
    print(rope(eval(input()), eval(input()), float(input())))
