import math


def softmax(row, temperature):
    peak = max(row)
    weights = [math.exp((x - peak) / temperature) for x in row]
    return [w / sum(weights) for w in weights]


def softmax_stable(X, temperature):
    return [softmax(row, temperature) for row in X]


if __name__ == "__main__":
    print(softmax_stable(eval(input()), float(input())))
