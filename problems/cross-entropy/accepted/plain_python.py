import math


def information(p, q):
    h = -sum(x * math.log(x) for x in p if x > 0)
    ce = -sum(x * math.log(y) for x, y in zip(p, q))
    return h, ce - h, ce


if __name__ == "__main__":
    print(*information(eval(input()), eval(input())))
