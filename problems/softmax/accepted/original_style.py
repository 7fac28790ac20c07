import math

import numpy as np


def softmax(scores):
    exp_scores = [math.exp(score) for score in scores]
    sum_exp_scores = sum(exp_scores)
    probabilities = [round(score / sum_exp_scores, 4) for score in exp_scores]
    return probabilities


if __name__ == "__main__":
    scores = np.array(eval(input()))
    print(softmax(scores))
