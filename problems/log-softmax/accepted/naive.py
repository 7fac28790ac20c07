import numpy as np


def log_softmax(scores):
    probabilities = np.exp(scores) / np.sum(np.exp(scores))
    return np.log(probabilities)


if __name__ == "__main__":
    scores = np.array(eval(input()))
    print(log_softmax(scores))
