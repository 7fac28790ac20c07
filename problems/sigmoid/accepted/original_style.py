import math


def sigmoid(z: float) -> float:
    result = 1 / (1 + math.exp(-z))
    return round(result, 4)


if __name__ == "__main__":
    z = float(input())
    print(f"{sigmoid(z):.4f}")
