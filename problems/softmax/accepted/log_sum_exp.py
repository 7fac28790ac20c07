import numpy as np


def softmax(scores):
    return np.exp(scores - np.logaddexp.reduce(scores))


if __name__ == "__main__":
    print(tuple(softmax(np.array(eval(input()), dtype=float)).round(6)))
