import math


def softmax(row, temperature):
    peak = max(row)
    weights = [math.exp((x - peak) / temperature) for x in row]
    return [w / sum(weights) for w in weights]


if __name__ == "__main__":
    X = eval(input())
    T = float(input())
    print([softmax(row, T) for row in X])
