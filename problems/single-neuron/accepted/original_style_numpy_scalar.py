import math

import numpy as np


def single_neuron_model(features, labels, weights, bias):
    probabilities = []
    for feature_vector in features:
        z = np.dot(feature_vector, weights) + bias
        probabilities.append(1 / (1 + math.exp(-z)))
    mse = np.mean((np.array(probabilities) - labels) ** 2)
    return [round(p, 4) for p in probabilities], np.round(mse, 4)


if __name__ == "__main__":
    features = np.array(eval(input()))
    labels = np.array(eval(input()))
    weights = np.array(eval(input()))
    bias = float(input())
    print(single_neuron_model(features, labels, weights, bias))
