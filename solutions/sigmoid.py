import math


def sigmoid(z):
    """Logistic sigmoid of a number.

    z: the logit. Returns a number from 0 to 1. The exponent is never positive, so nothing overflows.
    """
    decay = math.exp(-abs(z))
    return 1 / (1 + decay) if z >= 0 else decay / (1 + decay)


if __name__ == "__main__":
    print(f"{sigmoid(float(input())):.4f}")
