import math


def cross_entropy_loss(logits, targets):
    total = 0.0
    for row, target in zip(logits, targets):
        probability = math.exp(row[target]) / sum(math.exp(z) for z in row)
        total -= math.log(probability)
    return total / len(targets)


if __name__ == "__main__":
    print(cross_entropy_loss(eval(input()), eval(input())))
