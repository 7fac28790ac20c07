import math


def entropy(p, base):
    return sum(-x * math.log(x, base) for x in p if x != 0)


if __name__ == "__main__":
    p = eval(input())
    base = float(input())
    print(entropy(p, base))
